"""Scenarios of files, and of the batches that are made of them."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from zhipuai_openapi.models import Batch, FileDeleted, FileObject

from tests.contract.chat import HELLO
from tests.contract.kinds import lines, whole
from tests.contract.stage import Like, Play, scenario, written

UPLOAD, LIST, DELETE, CONTENT = "files_create", "files_list", "files_delete", "files_content"
BATCH, BATCHES, LOOK, CANCEL = "batches_create", "batches_list", "batches_retrieve", "batches_cancel"
ACTIVE = ("validating", "in_progress", "finalizing", "cancelling")


def lines_of(count: int) -> List[Dict[str, Any]]:
    """The questions of a batch."""
    body = {"model": "glm-4-flash", "messages": HELLO, "max_tokens": 20}
    return [
        {"custom_id": f"question-{number}", "method": "POST", "url": "/v4/chat/completions", "body": body}
        for number in range(1, count + 1)
    ]


@scenario(UPLOAD, LIST, CONTENT, DELETE, like=[Like(UPLOAD, whole), Like(DELETE, whole)])
def file_from_upload_to_deletion(play: Play) -> None:
    """A file is uploaded, found in the list, read back byte for byte, and deleted."""
    questions = lines_of(2)
    with play.uploaded(questions) as file:
        listed = play.ask(play.client.files.list(purpose="batch", limit=10))
        content = play.ask(play.ask(play.client.files.content(file.id)).read())
    error = play.refusal(lambda: play.client.files.delete(file.id))

    assert isinstance(file, FileObject)
    assert isinstance(file.id, str) and isinstance(file.created_at, int)
    play.ours((file.filename, file.bytes, file.purpose) == ("questions.jsonl", len(content), "batch"), "it is the file")
    play.ours(file.id in [one.id for one in listed.data], "it is in the list")
    assert content == written(questions)
    assert error.status_code in (200, 400, 404)


@scenario(UPLOAD, LIST, DELETE, like=[Like(LIST, whole, ("041",))])
def files_page_by_page(play: Play) -> None:
    """Two files in a list of pages of one: all come, the second page when it is needed."""
    with play.uploaded(lines_of(1), "one.jsonl") as one, play.uploaded(lines_of(2), "two.jsonl") as two:
        page = play.ask(play.client.files.list(purpose="batch", limit=1))
        found = play.items(play.client.files.list(purpose="batch", limit=1))

    assert all(isinstance(file, FileObject) and isinstance(file.id, str) for file in [*page.data, *found])
    play.ours(len(page.data) == 1, "a page is as long as it was asked to be")
    play.ours({one.id, two.id} <= {file.id for file in found}, "no page is missed")


@scenario(UPLOAD, DELETE)
def file_deleted(play: Play) -> None:
    """What is deleted is named in the answer."""
    file = play.ask(play.client.files.create(file=("gone.jsonl", written(lines_of(1))), purpose="batch"))

    deleted = play.ask(play.client.files.delete(file.id))

    assert isinstance(deleted, FileDeleted)
    assert deleted.deleted is True
    play.ours(deleted.id == file.id, "it is the file")


@scenario(
    UPLOAD,
    DELETE,
    BATCH,
    BATCHES,
    LOOK,
    CANCEL,
    like=[Like(BATCH, whole, ("039",)), Like(BATCHES, whole), Like(CANCEL, whole)],
)
def batch_cancelled(play: Play) -> None:
    """A batch is made of an uploaded file, looked at, found in the list, and cancelled."""
    with play.uploaded(lines_of(1)) as file:
        made = play.ask(
            play.client.batches.create(
                input_file_id=file.id,
                endpoint="/v4/chat/completions",
                completion_window="24h",
                metadata={"description": "合同测试"},
            )
        )
        try:
            seen = play.ask(play.client.batches.retrieve(made.id))
            listed = play.ask(play.client.batches.list(limit=10))
        finally:
            cancelled = play.ask(play.client.batches.cancel(made.id))

    assert all(isinstance(batch, Batch) for batch in (made, seen, cancelled, *listed.data))
    assert all(isinstance(batch.status, str) for batch in (made, seen, cancelled, *listed.data))
    play.ours(made.input_file_id == file.id, "it works on the file")
    play.ours(seen.id == made.id and made.id in [batch.id for batch in listed.data], "it is the same batch")
    play.ours(cancelled.status in ("cancelling", "cancelled"), "it is cancelled")


@scenario(
    UPLOAD,
    DELETE,
    BATCH,
    LOOK,
    CONTENT,
    like=[Like(LOOK, whole, ("040",)), Like(CONTENT, lines, ("037", "038"))],
    never_live="a batch may take a day",
)
def batch_completed(play: Play) -> None:
    """A batch is looked at until it is done; its output holds an answer for each question."""
    with play.uploaded(lines_of(2)) as file:
        made = play.ask(
            play.client.batches.create(input_file_id=file.id, endpoint="/v4/chat/completions", completion_window="24h")
        )
        done = play.finished(lambda: play.client.batches.retrieve(made.id), ACTIVE, "status")
        output = play.ask(play.ask(play.client.files.content(done.output_file_id)).read())

    answers = [json.loads(line) for line in output.decode("utf-8").splitlines() if line.strip()]
    assert isinstance(done, Batch) and done.status == "completed"
    assert done.request_counts and isinstance(done.request_counts.total, int)
    assert answers and all(answer["response"]["body"]["choices"] for answer in answers)
    play.ours(sorted(answer["custom_id"] for answer in answers) == ["question-1", "question-2"], "none is missing")


@scenario(UPLOAD, DELETE, BATCH, BATCHES, CANCEL)
def batches_page_by_page(play: Play) -> None:
    """Two batches in a list of pages of one."""
    with play.uploaded(lines_of(1)) as file:
        made = [
            play.ask(
                play.client.batches.create(
                    input_file_id=file.id, endpoint="/v4/chat/completions", completion_window="24h", metadata={"n": n}
                )
            )
            for n in ("1", "2")
        ]
        try:
            first = play.ask(play.client.batches.list(limit=1))
            second = play.ask(play.client.batches.list(limit=1, after=first.data[-1].id))
        finally:
            for batch in made:
                play.ask(play.client.batches.cancel(batch.id))

    assert [len(first.data), len(second.data)] == [1, 1]
    play.ours([first.data[0].id, second.data[0].id] == [made[1].id, made[0].id], "the newest is first")
