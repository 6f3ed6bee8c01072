"""Whatever bytes come: reading them ends, and in nothing but documented errors."""

from __future__ import annotations

import json
import random
from typing import Any, Dict, Iterator, List, Optional, Tuple, cast

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from zhipuai_openapi.assembly import Assembly, says_something
from zhipuai_openapi.codes import STATUSES
from zhipuai_openapi.events import Event, EventDecoder, EventTooLong
from zhipuai_openapi.problems import find_problem, read_problem

from tests.clients import COMPLETION, DONE, Caller, answering, streaming
from tests.recordings import Recording, samples
from zhipuai_facade import (
    APIConnectionError,
    APIStatusError,
    APIStreamDecodeError,
    APIStreamInterruptedError,
    InvalidArgumentError,
    Retries,
    ZhipuAIError,
)
from zhipuai_facade.errors import STATUS_CLASSES, status_error

STREAMS = [recording for recording in samples() if recording.kind == "stream"]
CHATS = [recording for recording in STREAMS if recording.path.endswith("/chat/completions")]
LONG = settings(max_examples=200)
EACH = settings(max_examples=25)

FRAGMENTS = st.sampled_from(
    [
        *(b"data:", b"data: ", b"data", b"event: error\n", b"event:", b"id: 1", b"retry: 1", b": ping", b"[DONE]"),
        *(
            b"\n",
            b"\n\n",
            b"\r",
            b"\r\n",
            b"\xef\xbb\xbf",
            b"\x00",
            b"\xff",
            b"{",
            b"}",
            b"[1]",
            b"null",
            b"NaN",
            b"1e999",
        ),
        *(
            b'{"error": {"code": "1302", "message": "m"}}',
            b'{"code": 500, "msg": "m"}',
            b'{"error": "m"}',
            b'{"type": 1}',
        ),
        *(b'{"choices": [{"delta": {"content": "a"}}]}', b'{"choices": [1, null]}', b'{"choices": [{"index": {}}]}'),
        *(b'{"choices": [{"finish_reason": "stop"}]}', b'{"choices": {}}', b'{"id": 7}', b"[" * 2000, b"{" * 2000),
    ]
)
RUBBISH = st.lists(FRAGMENTS | st.binary(max_size=30), max_size=30)

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
NAMES = st.sampled_from(
    [
        *(
            "choices",
            "delta",
            "message",
            "messages",
            "index",
            "id",
            "content",
            "reasoning_content",
            "arguments",
            "data",
        ),
        *("tool_calls", "finish_reason", "type", "response", "output", "usage", "request_id", "error", "code"),
        *("msg", "success", "status", "object", "text", "role"),
    ]
)
WORDS = st.sampled_from(
    ["answer", "response.output_text.delta", "response.completed", "session_created", "failed", "stop"]
)


def _likely(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6)


LIKELY = st.recursive(JSON | WORDS | st.integers(-1, 3), _likely, max_leaves=8)
OBJECTS = st.dictionaries(NAMES, LIKELY, max_size=6)
"""JSON objects that have the fields which events and errors have, with anything in them."""


def decoded(*chunks: bytes) -> List[Event]:
    """The events of a stream that comes in these pieces."""
    decoder = EventDecoder()
    return [*(event for piece in chunks for event in decoder.feed(piece)), *decoder.flush()]


def pieces(body: bytes, cuts: List[int]) -> Iterator[bytes]:
    """A body, cut at these places."""
    ends = sorted({cut % (len(body) + 1) for cut in cuts} | {len(body)})
    for start, end in zip([0, *ends], ends):
        yield body[start:end]


@pytest.mark.parametrize("recording", STREAMS, ids=lambda recording: recording.name)
@EACH
@given(cuts=st.lists(st.integers(0, 1 << 30), max_size=60), seed=st.none() | st.integers(1, 9))
def test_a_recorded_stream_may_be_cut_anywhere(recording: Recording, cuts: List[int], seed: Optional[int]) -> None:
    """Also into pieces of a few bytes each: the events are those of the whole."""
    body = recording.body
    parts = [body[at : at + seed] for at in range(0, len(body), seed)] if seed else pieces(body, cuts)

    assert decoded(*parts) == decoded(body)


@LONG
@given(chunks=RUBBISH, longest=st.sampled_from([1, 20, 1 << 20]))
def test_the_decoder_knows_one_error(chunks: List[bytes], longest: int) -> None:
    """An event may be too long, if it is longer than that; nothing else can be wrong with bytes."""
    decoder = EventDecoder(longest)

    try:
        for chunk in chunks:
            decoder.feed(chunk)
        decoder.flush()
    except EventTooLong as error:
        assert len(b"".join(chunks)) >= longest
        assert len(error.beginning) <= 1000


def test_an_event_of_empty_lines_has_an_end_too() -> None:
    """Lines that say `data` and nothing else take up memory as well."""
    decoder = EventDecoder(longest=1000)

    with pytest.raises(EventTooLong):
        for _ in range(300):
            decoder.feed(b"data\n")


@LONG
@given(chunks=RUBBISH)
@example(chunks=[b"[" * 100_000 + b"\n\n", b"data: " + b"[" * 100_000 + b"\n\n"])
def test_reading_a_stream_ends_in_an_error_of_streams(chunks: List[bytes]) -> None:
    """Damaged, cut, or an error that an event reports; what came before is in `partial`."""
    client = answering(streaming(*chunks), max_retries=0)

    error = _read(client)

    known = (APIStreamDecodeError, APIStreamInterruptedError, APIStatusError)
    assert error is None or isinstance(error, known)
    if error is not None:
        assert (error.partial is None) == (error.events_seen == 0)
        assert repr(error.partial)


def _read(client: Any) -> Optional[ZhipuAIError]:
    try:
        for _ in client.chat.completions.create(model="m", messages=[], stream=True):
            pass
    except ZhipuAIError as error:
        return error
    return None


@pytest.mark.parametrize("recording", CHATS, ids=lambda recording: recording.name)
def test_a_recorded_stream_cut_anywhere_hands_over_what_had_come(caller: Caller, recording: Recording) -> None:
    """At each of many places: what the loop was given is what `partial` says."""
    body = recording.body
    for cut in range(0, len(body), max(1, len(body) // 15)):
        client = caller.answering(streaming(body[:cut]), max_retries=0)
        given_ = ""
        try:
            chunks = caller.ask(client, stream=True)
            while True:
                given_ += _content(caller.first(chunks).to_dict(), "delta")
        except ZhipuAIError as error:
            partial: Any = error.partial
            assert _content({} if partial is None else partial.to_dict(), "message") == given_
        except (StopIteration, StopAsyncIteration):
            pass


@pytest.mark.parametrize("recording", CHATS, ids=lambda recording: recording.name)
def test_the_parts_of_a_recorded_stream_add_up(recording: Recording) -> None:
    """Text, thoughts, and the arguments of tool calls: the sum holds what the pieces hold, joined."""
    assembly = Assembly()
    assembly.waiting.extend(frame for frame in recording.frames if "choices" in frame)

    whole = assembly.whole() or {}

    for name in ("content", "reasoning_content"):
        joined = "".join(_content(frame, "delta", name) for frame in recording.frames)
        assert _content(whole, "message", name) == joined
    assert "".join(_arguments(whole, "message")) == "".join(
        piece for frame in recording.frames for piece in _arguments(frame, "delta")
    )


def _first(answer: Dict[str, Any], side: str) -> Dict[str, Any]:
    choices = answer.get("choices") or [{}]
    return cast("Dict[str, Any]", choices[0].get(side) or {})


def _content(answer: Dict[str, Any], side: str, name: str = "content") -> str:
    return _first(answer, side).get(name) or ""


def _arguments(answer: Dict[str, Any], side: str) -> List[str]:
    return [tool["function"].get("arguments") or "" for tool in _first(answer, side).get("tool_calls") or []]


@LONG
@given(events=st.lists(OBJECTS | st.dictionaries(st.text(max_size=5), JSON, max_size=4), max_size=12))
def test_any_objects_add_up_to_something(events: List[Dict[str, Any]]) -> None:
    """Whatever the fields hold; nothing before the first."""
    assembly = Assembly()
    for event in events:
        says_something(event)
        assembly.waiting.append(event)
        if len(assembly.waiting) > 2:
            assembly.fold()

    whole = assembly.whole()

    assert (whole is None) == (not events)
    assert assembly.events_seen == len(events)
    assembly.meets(["choices.finish_reason", "type=answer"])
    assert assembly.request_id is None or isinstance(assembly.request_id, str)


def test_pieces_may_be_nested_without_measure() -> None:
    """Deeper than functions may call each other."""
    piece: Dict[str, Any] = {"content": "a"}
    for _ in range(3000):
        piece = {"delta": piece}
    assembly = Assembly()
    assembly.waiting += [{"choices": [{"index": 0, **piece}]}, {"choices": [{"index": 0, **piece}]}]

    whole = assembly.whole()

    assert whole is not None
    assert list(whole["choices"][0]) == ["index", "message"]


ANY_STATUS = st.sampled_from([*sorted(STATUS_CLASSES), 200, 201, 204, 302, 408, 409, 418, 451, 501, 520, 599])
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(["retry-after", "retry-after-ms", "x-should-retry", "x-log-id", "content-type", "x-other"]),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
        | st.sampled_from(["nan", "inf", "-1", "1e400", "true", "Wed, 21 Oct 2015 07:28:00", "Wed, 99 Oct 9999 99:99"]),
    ),
    max_size=4,
)
BODIES = st.binary(max_size=60) | (OBJECTS | JSON).map(lambda value: json.dumps(value).encode("utf-8", "surrogatepass"))


def answered(status: int, headers: List[Tuple[str, str]], body: bytes) -> httpx.Response:
    """A response that has been read."""
    request = httpx.Request("POST", "https://platform.test/api/paas/v4/chat/completions")
    return httpx.Response(status, headers=headers, content=body, request=request)


@LONG
@given(status=ANY_STATUS, headers=HEADERS, body=BODIES)
@example(status=500, headers=[], body=b"[" * 100_000)
@example(status=429, headers=[("retry-after", "Wed, 99 Oct 9999 99:99")], body=b'{"error": {"code": 1e999}}')
def test_any_bytes_make_an_error(status: int, headers: List[Tuple[str, str]], body: bytes) -> None:
    """Of any status, with any headers: an error of one line, whose parts are of the documented types."""
    error = status_error(answered(status, headers, body))

    assert "\n" not in str(error)
    assert error.code is None or isinstance(error.code, str)
    assert error.request_id is None or isinstance(error.request_id, str)
    assert isinstance(read_problem(error.response).message, str)
    for name in ("advice", "field", "reset_at", "content_filter", "log_id", "url", "method"):
        getattr(error, name, None)


@LONG
@given(value=OBJECTS | JSON)
def test_any_json_tells_of_a_problem_or_of_none(value: Any) -> None:
    """And never fails."""
    problem = find_problem(value)

    assert problem is None or isinstance(problem.message, str)


@LONG
@given(
    body=BODIES,
    status=st.sampled_from([200, 400, 429, 500]),
    content_type=st.sampled_from(["application/json", "", "a/b"]),
)
def test_any_whole_answer_is_read_or_refused(body: bytes, status: int, content_type: str) -> None:
    """Any bytes under any status: an answer, or an error of ours that is about the answer."""
    client = answering(
        lambda request: httpx.Response(status, headers={"content-type": content_type}, content=body), max_retries=0
    )

    try:
        answer = client.chat.completions.create(model="m", messages=[])
        assert isinstance(answer.to_dict(), dict)
    except ZhipuAIError as error:
        assert not isinstance(error, (InvalidArgumentError, APIConnectionError))


SECONDS = st.floats(0, 1e9)


@LONG
@given(
    *(st.sampled_from([429, 500, 503]), st.sampled_from([None, *STATUSES]), HEADERS, st.integers(1, 100)),
    *(st.tuples(*[SECONDS] * 4), SECONDS | st.just(float("inf")), st.booleans(), st.integers(0, 9)),
)
def test_a_pause_keeps_to_its_limits(
    status: int,
    code: Optional[str],
    headers: List[Tuple[str, str]],
    done: int,
    lengths: Tuple[float, ...],
    remaining: float,
    repeatable: bool,
    seed: int,
) -> None:
    """Never negative, never longer than what was allowed, never beyond the end of the call."""
    names = ("first_pause", "longest_pause", "first_crowded_pause", "longest_crowded_pause")
    retries = Retries(at_most=50, longest_request=60.0, **dict(zip(names, lengths)))
    body = json.dumps({"error": {"code": code, "message": "m"}}).encode()
    error = status_error(answered(status, headers, body))

    pause = retries.pause(done, error, repeatable=repeatable, remaining=remaining, chance=random.Random(seed).random)

    assert pause is None or 0 <= pause <= max(60.0, retries.longest_pause, retries.longest_crowded_pause)
    assert pause is None or pause < remaining
    assert pause is None or done <= 50


def test_there_is_something_to_read() -> None:
    """The properties above are about recordings: there are some."""
    assert STREAMS
    assert CHATS
    assert COMPLETION
    assert DONE
