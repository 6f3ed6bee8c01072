"""What is logged, and that nothing is until somebody asks."""

from __future__ import annotations

import base64
import json
import logging
import re
import subprocess
import sys
from typing import Any, Iterator, List, Tuple

import httpx
import pytest

from tests.clients import COMPLETION, DONE, KEY, Caller, Recorder, completing, event, failing, refused, streaming
from zhipuai_facade import ZhipuAIError, logs

SECRET = KEY.partition(".")[2]
NAMED = {"x-log-id": "L1"}


def records(caplog: pytest.LogCaptureFixture, level: int = logging.DEBUG) -> List[str]:
    """What this package logged at exactly this level."""
    return [one.getMessage() for one in caplog.records if one.name == "zhipuai_facade" and one.levelno == level]


@pytest.fixture
def debug(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything is logged."""
    with caplog.at_level(logging.DEBUG, logger="zhipuai_facade"):
        yield caplog


@pytest.fixture
def info(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """One line a call is logged."""
    with caplog.at_level(logging.INFO, logger="zhipuai_facade"):
        yield caplog


def answered(request: httpx.Request) -> httpx.Response:
    """A good answer, with an id."""
    return httpx.Response(200, content=json.dumps(COMPLETION, ensure_ascii=False).encode(), headers=NAMED)


def test_a_call_is_one_line_at_info(caller: Caller, info: pytest.LogCaptureFixture) -> None:
    """Operation, model, status, seconds, tries and request id; nothing of what was asked or answered."""
    caller.ask(caller.answering(answered))

    (line,) = records(info, logging.INFO)
    assert re.fullmatch(r"chat_completions_create glm-4\.7: 200 in \d+\.\d\d s, 1 try, request_id L1", line)
    assert records(info) == []
    assert "你好" not in info.text


def test_a_call_that_failed_is_one_line_at_info_too(caller: Caller, info: pytest.LogCaptureFixture) -> None:
    """After all tries, with class, status and code; not with the message, which may repeat what was asked."""
    client = caller.answering(failing(429, refused("1302", "你好太多"), NAMED))

    with pytest.raises(ZhipuAIError):
        caller.ask(client)

    (line,) = records(info, logging.INFO)
    assert "APIConcurrencyLimitError 429 code 1302" in line
    assert line.endswith("4 tries, request_id L1")
    assert "你好" not in info.text


def test_a_call_without_a_model_or_an_answer_is_a_line_too(caller: Caller, info: pytest.LogCaptureFixture) -> None:
    """What there is."""
    with pytest.raises(ZhipuAIError):
        caller.wait(caller.answering(Recorder(httpx.ReadError("reset")), max_retries=0).files.delete("f1"))

    (line,) = records(info, logging.INFO)
    assert re.fullmatch(r"files_delete: APIConnectionError in \d+\.\d\d s, 1 try, request_id -", line)


def test_debug_tells_request_answer_and_retries(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """Each try, why there is another and when, headers and bodies; the key is struck out."""
    client = caller.answering(
        Recorder(failing(503, refused("1305", "忙")), answered),
        custom_headers={"x-gateway-token": "hunter2", "x-trace": "42"},
    )

    caller.ask(client, extra_headers={"Authorization": f"Bearer {KEY}"})

    first, retry, second, answer = records(debug)
    assert "try 1: POST https://platform.test/api/paas/v4/chat/completions" in first
    assert '"messages":[{"role":"user","content":"你好"}]' in first
    assert "'x-trace': '42'" in first
    assert "'authorization': '**********'" in first
    assert re.search(r"try 1 failed, next in \d\.\d\d s: APIOverloadedError: HTTP 503, code 1305: 忙", retry)
    assert "try 2" in second
    assert "HTTP 200" in answer
    assert "你好！" in answer
    assert SECRET not in debug.text
    assert "hunter2" not in debug.text


def test_a_token_that_is_signed_anew_is_told(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """As a retry without a pause; the token is not."""
    recorder = Recorder(failing(401, refused("1003")), completing)

    caller.ask(caller.answering(recorder, disable_token_cache=False))

    assert any("try 1 failed, next in 0.00 s: APIAuthenticationError" in line for line in records(debug))
    assert all(request.headers["authorization"].split()[1] not in debug.text for request in recorder.requests)


def test_the_last_failure_is_told_at_debug(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """With its message, in one line."""
    with pytest.raises(ZhipuAIError):
        caller.ask(caller.answering(failing(400, refused("1210", "a\nb"))))

    assert records(debug)[-1].startswith("chat_completions_create glm-4.7: APIParameterError: HTTP 400, code 1210: a b")


def test_a_stream_tells_when_it_opens_and_closes(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """With the number of its events, and once."""
    stream = caller.ask(caller.answering(streaming(event("a"), event("b"), DONE)), stream=True)
    assert "stream opened" in records(debug)[-1]

    assert len(caller.collect(stream)) == 2
    caller.close(stream)

    assert [line for line in records(debug) if "events" in line] == [
        "chat_completions_create glm-4.7: stream closed after 2 events"
    ]


def test_a_stream_that_is_left_is_closed_too(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """After the events that were read."""
    stream = caller.ask(caller.answering(streaming(event("a"), event("b"), DONE)), stream=True)

    caller.first(stream)
    caller.close(stream)

    assert records(debug)[-1].endswith("stream closed after 1 events")


def test_a_stream_that_breaks_tells_why(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """With the error that the caller sees."""
    stream = caller.ask(caller.answering(streaming(event("a"), httpx.ReadError("reset"))), stream=True)

    with pytest.raises(ZhipuAIError):
        caller.collect(stream)

    assert re.search(
        r"stream failed \(APIStreamInterruptedError: .*reset, after 1 event of the stream\) after 1 events",
        records(debug)[-1],
    )


def test_bodies_are_shortened(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """Data URLs and base64 give way to their length, and the rest ends after 1,000 characters."""
    picture = base64.b64encode(bytes(range(256)) * 100).decode()
    content = [{"type": "image_url", "image_url": {"url": f"data:image/png;base64,{picture}"}}]
    plain = [{"type": "image_url", "image_url": {"url": picture}}]

    caller.ask(caller.answering(), messages=[{"role": "user", "content": content}])
    caller.ask(caller.answering(), messages=[{"role": "user", "content": plain}])
    caller.ask(caller.answering(), messages=[{"role": "user", "content": "很长。" * 10_000}])

    first, _, second, _, third, _ = records(debug)
    assert f"data:image/png;base64,...({len(picture)} chars)" in first
    assert f'"url":"...({len(picture)} chars)"' in second
    assert picture[:40] not in debug.text
    assert all(len(line) < 1_600 for line in records(debug))
    assert re.search(r"\.\.\.\(\d{5} chars\)$", third)


def test_an_upload_is_told_by_name_and_size(caller: Caller, debug: pytest.LogCaptureFixture, tmp_path: Any) -> None:
    """Its content is not read for that."""
    path = tmp_path / "questions.jsonl"
    path.write_bytes(b"who are you")
    client = caller.answering(lambda request: httpx.Response(200, json={"id": "f"}))

    caller.wait(client.files.create(file=path, purpose="batch"))
    caller.wait(client.files.create(file=("name.jsonl", b"who are you"), purpose="batch"))

    first, _, second, _ = records(debug)
    assert "file: questions.jsonl" in first
    assert "purpose: 'batch'" in first
    assert "file: 'name.jsonl', 11 bytes" in second
    assert "who are you" not in debug.text


def test_a_query_is_not_told(caller: Caller, debug: pytest.LogCaptureFixture) -> None:
    """A base URL may hold a secret in it."""
    client = caller.answering(base_url="https://gateway.test/glm?code=hunter2")

    caller.ask(client)

    assert "https://gateway.test/glm/chat/completions" in debug.text
    assert "hunter2" not in " ".join(records(debug))


def test_a_call_costs_one_question_when_nothing_is_logged(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that is tried again, and a stream."""
    asked: List[int] = []
    enabled = logs.LOGGER.isEnabledFor

    def asking(level: int) -> bool:
        asked.append(level)
        return enabled(level)

    monkeypatch.setattr(logs.LOGGER, "isEnabledFor", asking)

    caller.ask(caller.answering(Recorder(failing(503), completing)))
    caller.collect(caller.ask(caller.answering(streaming(event("a"), DONE)), stream=True))

    assert asked == [logging.INFO] * 2


# ZHIPUAI_LOG

PROGRAM = """
import logging, sys, warnings
import httpx
{before}
from zhipuai_facade import ZhipuAI

def answer(request):
    return httpx.Response(200, json={{"choices": []}})

for _ in range(2):
    client = ZhipuAI(api_key="id.thesecret", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    client.chat.completions.create(model="m", messages=[{{"role": "user", "content": "prompt"}}])
"""


def told(wish: str, before: str = "") -> Tuple[List[str], int]:
    """What a program writes to standard error, with ``ZHIPUAI_LOG`` set to ``wish``, and how it ends."""
    command = [sys.executable, "-W", "error", "-c", PROGRAM.format(before=before)]
    environment = {"ZHIPUAI_LOG": wish} if wish else {}
    ended = subprocess.run(command, env=environment, stderr=subprocess.PIPE, check=False)
    return ended.stderr.decode().splitlines(), ended.returncode


@pytest.mark.parametrize("wish", ["", "off", "0"])
def test_nothing_is_written_by_default(wish: str) -> None:
    """Whatever happens, a library is silent."""
    assert told(wish) == ([], 0)


def test_info_writes_one_line_a_call() -> None:
    """To standard error, with time and level, however many clients there are."""
    lines, _ = told("INFO")

    assert len(lines) == 2
    assert all(" zhipuai_facade INFO chat_completions_create m: 200 in " in line for line in lines)


def test_debug_writes_more_but_no_key() -> None:
    """Requests and answers."""
    lines, _ = told("debug")

    assert len(lines) == 6
    assert any("prompt" in line for line in lines)
    assert not any("thesecret" in line for line in lines)


def test_an_application_that_logs_gets_it_its_own_way() -> None:
    """No second handler; its format, in its place."""
    lines, _ = told("info", 'logging.basicConfig(format="mine %(message)s")')

    assert len(lines) == 2
    assert all(line.startswith("mine chat_completions_create") for line in lines)


def test_a_level_that_the_application_set_is_kept() -> None:
    """Its word counts more than the variable."""
    assert told("debug", 'logging.getLogger("zhipuai_facade").setLevel(logging.ERROR)') == ([], 0)


def test_another_value_warns() -> None:
    """Who misspells it would wait for lines that never come."""
    lines, status = told("verbose")

    assert status == 1
    assert "ZHIPUAI_LOG must be info or debug, not 'verbose'" in lines[-1]
