"""Batches move on whenever they are looked at, and write their output into files."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List

import httpx
import pytest


def _line(custom_id: str, model: str = "glm-4-flash", **fields: Any) -> Dict[str, Any]:
    body = dict({"model": model, "messages": [{"role": "user", "content": "Hi"}]}, **fields)
    return {"custom_id": custom_id, "method": "POST", "url": "/v4/chat/completions", "body": body}


def _batch(http: httpx.Client, lines: List[Any], headers: Any = None) -> Dict[str, Any]:
    content = "\n".join(json.dumps(line) if isinstance(line, dict) else line for line in lines).encode()
    source = http.post("/files", data={"purpose": "batch"}, files={"file": ("in.jsonl", content)}).json()
    body = {
        "input_file_id": source["id"],
        "endpoint": "/v4/chat/completions",
        "completion_window": "24h",
        "metadata": {"for": "tests"},
    }
    return http.post("/batches", json=body, headers=headers).json()


def test_a_batch_moves_on_whenever_it_is_looked_at(http: httpx.Client) -> None:
    """Validating without counts, in progress, completed with its output in a file; times in milliseconds."""
    created = _batch(http, [_line("first-1"), _line("second-2")])
    url = "/batches/{}".format(created["id"])

    working, done = http.get(url).json(), http.get(url).json()
    again = http.get(url).json()

    assert re.fullmatch(r"batch_\d{18,19}", created["id"])
    assert created["status"] == "validating" and created["request_counts"]["total"] is None
    assert created["created_at"] > 10**12 and created["metadata"] == {"for": "tests"}
    assert (working["status"], working["request_counts"]["total"]) == ("in_progress", 2)
    assert done == again and done["status"] == "completed"
    assert done["request_counts"] == {"total": 2, "completed": 2, "failed": 0}
    assert done["error_file_id"] == ""
    output = http.get("/files/{}/content".format(done["output_file_id"])).text.splitlines()
    lines = [json.loads(line) for line in output]
    assert [line["custom_id"] for line in lines] == ["first-1", "second-2"]
    assert {line["id"] for line in lines} == {created["id"]}
    assert lines[0]["response"]["status_code"] == 200
    assert lines[0]["response"]["body"]["request_id"] == "first-1"


def test_lines_that_fail_go_to_the_error_file(http: httpx.Client) -> None:
    """An unknown model, a field that is missing, a model that fails on request, and a line that is no JSON."""
    lines = [
        _line("good-0001"),
        _line("bad-00001", "unknown-x"),
        _line("bad-00002", messages=[]),
        _line("bad-00003", "fail-500-1234"),
        "{",
    ]
    url = "/batches/{}".format(_batch(http, lines)["id"])

    http.get(url)
    done = http.get(url).json()

    failures = http.get("/files/{}/content".format(done["error_file_id"])).text.splitlines()
    responses = [json.loads(line)["response"] for line in failures]
    assert done["request_counts"] == {"total": 5, "completed": 1, "failed": 4}
    assert [response["body"]["error"]["code"] for response in responses] == ["1211", "1214", "1234", "1213"]
    assert responses[2]["status_code"] == 500


def test_a_batch_can_be_cancelled_and_ends_as_ordered(http: httpx.Client) -> None:
    """Cancelling first, cancelled at the next look; another end on request; what is over cannot be cancelled."""
    cancelled = "/batches/{}".format(_batch(http, [_line("first-1")])["id"])
    failing = "/batches/{}".format(_batch(http, [_line("first-1")], {"X-Emulator": "task=expired; polls=0"})["id"])

    assert http.post(cancelled + "/cancel").json()["status"] == "cancelling"
    assert http.get(cancelled).json()["status"] == "cancelled"
    assert http.get(failing).json()["status"] == "expired"
    assert http.post(failing + "/cancel").status_code == 400
    assert http.get("/batches/none").status_code == 404


@pytest.mark.parametrize("lines", [[_line("short")], [_line("twice-1"), _line("twice-1")], []])
def test_an_input_file_that_cannot_be_used_is_refused(http: httpx.Client, lines: List[Any]) -> None:
    """A custom id of less than six characters or there twice, and an empty file."""
    assert _batch(http, lines)["error"]["code"] in ("1210", "1214")


def test_batches_are_listed_with_first_and_last_id(http: httpx.Client) -> None:
    """Newest first, with a cursor."""
    ids = [_batch(http, [_line("first-1")])["id"] for _ in range(3)]

    first = http.get("/batches", params={"limit": 2}).json()
    second = http.get("/batches", params={"limit": 2, "after": first["last_id"]}).json()

    assert [item["id"] for item in first["data"]] == [ids[2], ids[1]] == [first["first_id"], first["last_id"]]
    assert first["has_more"] is True
    assert ([item["id"] for item in second["data"]], second["has_more"]) == ([ids[0]], False)
