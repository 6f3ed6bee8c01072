"""Streams that do not come to their end: what they hand over, and when they are asked for again."""

from __future__ import annotations

import gzip
import json
from typing import Any, Dict, List, Type

import httpx
import pytest

from tests.clients import DONE, KEY, MESSAGES, Body, Caller, Handler, Recorder, event, failing, refused, streaming
from zhipuai_facade import (
    APIContentFilterError,
    APIOverloadedError,
    APIResponseValidationError,
    APIStreamDecodeError,
    APIStreamError,
    APIStreamInterruptedError,
    APIStreamStalledError,
    InvalidArgumentError,
    Retries,
    Retry,
    Timeouts,
    ZhipuAIError,
)

ROLE_ONLY = b'data: {"id": "1", "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}]}\n\n'


def error_event(code: str) -> bytes:
    """How the platform reports an error inside a stream."""
    return b"data: " + json.dumps(refused(code), ensure_ascii=False).encode() + b"\n\n"


def chunk(delta: Dict[str, Any], **choice: Any) -> bytes:
    """A piece of an answer."""
    data = {"id": "c1", "model": "glm-4.7", "choices": [{"index": 0, "delta": delta, **choice}]}
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def broken(caller: Caller, *pieces: Any, **options: Any) -> ZhipuAIError:
    """The error of a stream that came in these pieces."""
    client = caller.answering(streaming(*pieces), max_retries=0, **options)
    with pytest.raises(ZhipuAIError) as caught:
        caller.collect(caller.ask(client, stream=True))
    return caught.value


FAULTS: List[Any] = [
    (httpx.ReadTimeout("slow"), APIStreamStalledError),
    (httpx.RemoteProtocolError("cut"), APIStreamInterruptedError),
    (b"", APIStreamInterruptedError),
    (b'data: {"id": "1", "choi', APIStreamInterruptedError),
    (b"data: {broken}\n\n", APIStreamDecodeError),
    (error_event("1305"), APIOverloadedError),
    (error_event("1301"), APIContentFilterError),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
def test_what_had_come_is_handed_over(caller: Caller, fault: Any, kind: Type[ZhipuAIError]) -> None:
    """As a whole answer, with how many events there were, the id, and how often it was tried."""
    error = broken(caller, chunk({"role": "assistant", "content": "你"}), chunk({"content": "好"}), fault)

    assert type(error) is kind
    partial: Any = error.partial
    assert type(partial).__name__ == "ChatCompletion"
    assert (partial.choices[0].message.content, partial.choices[0].message.role) == ("你好", "assistant")
    assert (error.events_seen, error.request_id, error.attempts) == (2, "c1", 1)
    assert error.elapsed >= 0
    assert isinstance(error, APIStreamError) or error.code is not None


def test_nothing_had_come(caller: Caller) -> None:
    """Then there is no partial answer."""
    error = broken(caller, httpx.ReadError("reset"))

    assert (type(error), error.partial, error.events_seen) == (APIStreamInterruptedError, None, 0)


def test_reasoning_and_tool_calls_are_put_together(caller: Caller) -> None:
    """Text joined, calls by their index, numbers and reasons as they were last; a negative index is no place."""
    call = {"index": 0, "id": "t1", "type": "function", "function": {"name": "f", "arguments": '{"a"'}}
    rest = {"index": 0, "function": {"arguments": ": 1}"}}
    other = {"index": -1, "id": "t2", "type": "function", "function": {"name": "g", "arguments": "{}"}}
    error = broken(
        caller,
        chunk({"role": "assistant", "reasoning_content": "想"}),
        chunk({"reasoning_content": "想"}),
        chunk({"content": "a"}),
        chunk({"tool_calls": [call]}),
        chunk({"tool_calls": [rest]}),
        chunk({"tool_calls": [other]}),
        httpx.ReadError("reset"),
    )

    message: Any = error.partial.choices[0].message  # type: ignore[union-attr]
    assert (message.reasoning_content, message.content) == ("想想", "a")
    assert [(one.id, one.function.name, one.function.arguments) for one in message.tool_calls] == [
        ("t1", "f", '{"a": 1}'),
        ("t2", "g", "{}"),
    ]


def test_a_stream_tells_what_has_come_at_any_time(caller: Caller) -> None:
    """Also when it is left on purpose."""
    stream = caller.ask(caller.answering(streaming(event("a"), event("b"), event("c"), DONE)), stream=True)

    caller.first(stream)
    caller.first(stream)
    caller.close(stream)

    assert (stream.partial.choices[0].message.content, stream.events_seen, stream.request_id) == ("ab", 2, "1")


def test_what_has_come_is_what_was_given(caller: Caller) -> None:
    """Though hundreds of events were read at once, it does not run ahead of the loop."""
    body = b"".join([*(event(str(number % 10)) for number in range(200)), DONE])
    stream = caller.ask(caller.answering(streaming(body)), stream=True)

    for _ in range(41):
        caller.first(stream)
    caller.close(stream)

    assert (len(stream.partial.choices[0].message.content), stream.events_seen) == (41, 41)


@pytest.mark.parametrize("prelude", [(), (b": keep alive\n\n",), (ROLE_ONLY,), (ROLE_ONLY, ROLE_ONLY)])
@pytest.mark.parametrize(
    "fault", [httpx.ReadError("reset"), httpx.ReadTimeout("slow"), error_event("1305"), error_event("1234"), b""]
)
def test_before_anything_was_said_it_is_asked_for_again(caller: Caller, prelude: Any, fault: Any) -> None:
    """Nobody has seen anything of it, so it is a failed call like any other."""
    recorder = Recorder(streaming(*prelude, fault), streaming(ROLE_ONLY, event("a"), DONE))

    chunks = caller.collect(caller.ask(caller.answering(recorder), stream=True))

    assert [one.choices[0].delta.content for one in chunks] == ["", "a"]
    assert len(recorder.requests) == 2
    assert len(caller.pauses) == 1


@pytest.mark.parametrize("fault", [httpx.ReadError("reset"), error_event("1305"), b""])
def test_after_something_was_said_it_never_is(caller: Caller, fault: Any) -> None:
    """A second answer would be another one."""
    recorder = Recorder(streaming(ROLE_ONLY, event("a"), fault))
    stream = caller.ask(caller.answering(recorder), stream=True)

    assert caller.first(stream).choices[0].delta.content == ""
    assert caller.first(stream).choices[0].delta.content == "a"
    with pytest.raises(ZhipuAIError):
        caller.first(stream)

    assert len(recorder.requests) == 1


@pytest.mark.parametrize("code", ["1113", "1301", "1308"])
def test_what_stays_wrong_is_asked_for_once(caller: Caller, code: str) -> None:
    """In a stream, too."""
    recorder = Recorder(streaming(error_event(code)))

    with pytest.raises(ZhipuAIError):
        caller.ask(caller.answering(recorder), stream=True)

    assert len(recorder.requests) == 1


def test_each_further_try_is_told_first(caller: Caller) -> None:
    """With its reason and its pause; what the hook raises ends the call."""
    told: List[Retry] = []
    answers: List[Any] = [[error_event("1305")], [httpx.ReadError("reset")], [event("a"), DONE]]
    recorder = Recorder(*[streaming(*pieces) for pieces in answers])
    client = caller.answering(recorder, max_retries=Retries(on_retry=told.append, first_pause=1))

    caller.collect(caller.ask(client, stream=True))

    assert [(one.attempt, one.operation, type(one.error)) for one in told] == [
        (1, "chat_completions_create", APIOverloadedError),
        (2, "chat_completions_create", APIStreamInterruptedError),
    ]
    assert [one.pause for one in told] == caller.pauses

    def stop(retry: Retry) -> None:
        raise KeyError(retry.attempt)

    with pytest.raises(KeyError):
        caller.ask(caller.answering(failing(503), max_retries=Retries(on_retry=stop)))


def test_what_waits_can_be_replaced(caller: Caller) -> None:
    """So that an application's own tests of retries do not wait."""
    waited: List[float] = []
    recorder = Recorder(failing(503), failing(503), streaming(event("a"), DONE))

    async def note(seconds: float) -> None:
        waited.append(seconds)

    retries = Retries(wait=note if caller.awaits else waited.append)
    caller.collect(caller.ask(caller.answering(recorder, max_retries=retries), stream=True))

    assert len(waited) == 2 and caller.pauses == []


def test_an_event_without_an_end_is_refused(caller: Caller) -> None:
    """So that no server fills the memory; where the bound lies can be set."""
    endless = [b"data: ", *[b"x" * 1000] * 50]

    error = broken(caller, event("a"), *endless, max_event_bytes=10_000)

    assert isinstance(error, APIStreamDecodeError)
    assert "longer than 10,000 bytes" in str(error)
    assert error.line.startswith("data: xxx")
    assert error.events_seen == 1
    assert isinstance(broken(caller, b"data: y\n" * 2000, max_event_bytes=10_000), APIStreamDecodeError)


def compressed(body: bytes) -> Handler:
    """A platform whose answer is compressed."""
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    return lambda request: httpx.Response(200, headers=headers, stream=Body([gzip.compress(body)]))


def test_an_answer_that_swells_is_refused(caller: Caller) -> None:
    """A small body that becomes a huge one."""
    client = caller.answering(compressed(b'{"a": "' + b"x" * 1_000_000 + b'"}'), max_answer_bytes=100_000)

    with pytest.raises(APIResponseValidationError, match="longer than 100,000 bytes"):
        caller.ask(client)


@pytest.mark.parametrize("name", ["max_event_bytes", "max_answer_bytes"])
@pytest.mark.parametrize("wrong", [0, -1, "1", None, 1.5])
def test_bounds_are_numbers_of_bytes(caller: Caller, name: str, wrong: Any) -> None:
    """Anything else is refused at once."""
    with pytest.raises(InvalidArgumentError, match=name):
        caller.kind(api_key=KEY, **{name: wrong})


def test_the_time_of_the_whole_call_bounds_its_retries(caller: Caller) -> None:
    """No pause is begun that would end after it."""
    recorder = Recorder(lambda request: httpx.Response(503))
    client = caller.answering(recorder, timeout=Timeouts(total=0.05))

    with pytest.raises(ZhipuAIError):
        caller.wait(client.chat.completions.create(model="m", messages=MESSAGES))

    assert (len(recorder.requests), caller.pauses) == (1, [])
