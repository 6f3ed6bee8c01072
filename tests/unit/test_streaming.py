"""Server-sent events: decoding them, and the life of a stream.

The examples of the decoder are those of the HTML standard, section 9.2.6.
"""

from __future__ import annotations

import gc
import json
import time
from typing import Any, Dict, Iterator, List, Type

import httpx
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st
from zhipuai_openapi.events import Event, EventDecoder

from tests.clients import (
    COMPLETION,
    DONE,
    KEY,
    MESSAGES,
    Body,
    Caller,
    Recorder,
    answering_async,
    event,
    refused,
    streaming,
)
from zhipuai_facade import (
    APIAuthenticationError,
    APIInternalError,
    APIReachLimitError,
    APIRequestFailedError,
    APIResponseValidationError,
    APIStatusError,
    APIStreamDecodeError,
    APIStreamInterruptedError,
    APIStreamStalledError,
    InvalidArgumentError,
    ZhipuAIError,
)

STEADY = settings(derandomize=True, deadline=None, database=None, max_examples=150)


def decoded(*chunks: bytes) -> List[Event]:
    """The events of a whole stream, fed in these pieces."""
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return [*events, *decoder.flush()]


def told(*chunks: bytes) -> List[str]:
    """Their data."""
    return [event.data for event in decoded(*chunks)]


# The decoder: examples of the standard


def test_several_lines_of_data_are_one_event() -> None:
    """The first example: joined with line feeds."""
    assert decoded(b"data: YHOO\ndata: +2\ndata: 10\n\n") == [Event("YHOO\n+2\n10")]


def test_comments_ids_and_one_space() -> None:
    """The second example; its last event, without a blank line, counts for us: the connection may have been cut."""
    stream = b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"

    assert decoded(stream) == [Event("first event", id="1"), Event("second event"), Event(" third event")]


def test_events_without_data_say_nothing() -> None:
    """The third example: data that is empty or nothing but white space is no JSON, and no reason to fail."""
    assert [data for data in told(b"data\n\ndata\ndata\n\ndata:") if data.strip()] == []


def test_the_space_after_the_colon_is_optional() -> None:
    """The fourth example: both events are the same."""
    first, second = decoded(b"data:test\n\ndata: test\n\n")

    assert first == second == Event("test")


# The decoder: rules one by one


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_lines_end_at_lf_cr_and_crlf(end: bytes) -> None:
    """Each of the three, also cut between CR and LF."""
    stream = end.join([b"data: a", b"data: b", b"", b"event: x", b"data: c", b"", b""])
    expected = [Event("a\nb"), Event("c", name="x")]

    assert decoded(stream) == expected
    assert decoded(*(stream[index : index + 1] for index in range(len(stream)))) == expected


def test_line_ends_may_be_mixed() -> None:
    """A CR and the LF after it are one end, two LF after it are two."""
    assert told(b"data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\n\ndata: e\r\r") == ["a\nb\nc", "d", "e"]


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e"])
def test_nothing_else_ends_a_line(character: str) -> None:
    """What `str.splitlines` cuts at is text."""
    line = f"data: a{character}b\n\n".encode()

    assert told(line) == [f"a{character}b"]
    assert told(*(line[index : index + 1] for index in range(len(line)))) == [f"a{character}b"]


def test_a_byte_order_mark_at_the_beginning_is_skipped() -> None:
    """Whole or in pieces; elsewhere it is text."""
    mark = b"\xef\xbb\xbf"

    assert told(mark + b"data: a\n\n") == ["a"]
    assert told(b"", mark[:1], b"", mark[1:2], mark[2:] + b"data: a\n\n") == ["a"]
    assert told(b"data: a\n\n" + mark + b"data: b\n\n") == ["a"]
    assert told(b"data: " + mark + b"a\n\n") == ["\ufeffa"]
    assert told(mark) == []


def test_comments_are_skipped() -> None:
    """Anywhere, also in the middle of an event: servers keep connections alive with them."""
    assert told(b":\n\n: ping\n\ndata: a\n: ping\ndata: b\n\n:data: c\n\n") == ["a\nb"]


def test_a_name_belongs_to_one_event() -> None:
    """The next one is a message again; a name without data says nothing."""
    stream = b"event: ping\n\nevent: delta\ndata: a\n\ndata: b\n\nevent: x\nevent: y\ndata: c\n\n"

    assert decoded(stream) == [Event("a", name="delta"), Event("b"), Event("c", name="y")]


def test_an_id_stays_until_the_next() -> None:
    """Except one with a NUL, which is ignored."""
    stream = b"id: 1\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid:2\ndata: d\n\nid\ndata: e\n\n"

    assert [event.id for event in decoded(stream)] == ["1", "1", "1", "2", ""]


def test_other_fields_are_ignored() -> None:
    """`retry`, fields of the future, and fields that only begin alike."""
    assert told(b"retry: 3000\nnew: 1\ndatas: x\nDATA: x\n data: x\ndata: a\n\nretry: 1\n\n") == ["a"]


def test_a_line_of_bare_json_is_an_event() -> None:
    """The platform reports some errors so, in the middle of a stream; what came before it is not lost."""
    assert told(b'data: a\n\n{"error": {}}\n') == ["a", '{"error": {}}']
    assert told(b'data: a\n{"error": {}}') == ["a", '{"error": {}}']


def test_the_last_event_needs_no_blank_line() -> None:
    """Nor the end of its line."""
    assert told(b"data: a\n\ndata: b") == told(b"data: a\n\ndata: b\n") == told(b"data: a\r\rdata: b\r") == ["a", "b"]
    assert told() == told(b"") == told(b"\n\n") == []


def test_bytes_that_are_no_utf_8_become_replacement_characters() -> None:
    """Nothing makes decoding fail."""
    assert told(b"data: a\xffb\n\n") == ["a\ufffdb"]


def test_a_long_line_cut_small_takes_no_long_time() -> None:
    """Eight megabytes in pieces of a kilobyte: the work grows with the length, not with its square."""
    piece = b"x" * 1024
    begun = time.monotonic()

    (event,) = decoded(b"data: ", *[piece] * 8192, b"\n\n")

    assert len(event.data) == 8 * 1024 * 1024
    assert time.monotonic() - begun < 4


@STEADY
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    b"\n",
                    b"\r",
                    b"\r\n",
                    b"\n\n",
                    b"data:",
                    b"data",
                    b"event: e",
                    b"id: 1",
                    b": c",
                    b" ",
                    b"{",
                    b"\xef\xbb\xbf",
                ]
            ),
            st.text(max_size=8).map(lambda text: text.encode("utf-8", "replace")),
            st.binary(max_size=4),
        ),
        max_size=40,
    ),
    st.data(),
)
def test_any_chunking_gives_the_same_events(parts: List[bytes], data: st.DataObject) -> None:
    """However the network cuts the bytes."""
    stream = b"".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    chunks = [stream[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(stream)])]

    assert decoded(*chunks) == decoded(stream)
    assert decoded(*(stream[index : index + 1] for index in range(len(stream)))) == decoded(stream)


JSON_TEXT = st.text(st.characters(exclude_categories=["Cs"])) | st.text('a\u2028\u2029\x85\x0b\x0c\x1c\x1e你🙂\\"')


@STEADY
@given(
    st.lists(JSON_TEXT, max_size=6), st.integers(1, 9), st.sampled_from([b"\n\n", b"\r\n\r\n", b"\r\r"]), st.booleans()
)
def test_any_text_survives(texts: List[str], size: int, end: bytes, ascii_only: bool) -> None:
    """Whatever stands in a JSON string, in chunks of any size."""
    lines = [json.dumps({"text": text}, ensure_ascii=ascii_only).encode() for text in texts]
    stream = b"".join(b"data: " + line + end for line in lines)

    events = decoded(*(stream[start : start + size] for start in range(0, len(stream), size)))

    assert [json.loads(event.data)["text"] for event in events] == texts


# Streams


def contents(chunks: List[Any]) -> List[Any]:
    """What the chunks add to the answer."""
    return [chunk.choices[0].delta.content for chunk in chunks]


def read(caller: Caller, *pieces: Any, **headers: str) -> List[Any]:
    """The contents of a stream that came in these pieces."""
    return contents(caller.collect(caller.ask(caller.answering(streaming(*pieces)), stream=True)))


def test_a_stream_gives_typed_chunks(caller: Caller) -> None:
    """Of the kind that the operation streams."""
    client = caller.answering(streaming(event("你"), event("好"), DONE))

    chat = caller.collect(caller.ask(client, stream=True))
    assistant = caller.collect(caller.wait(client.assistant.conversation("a", MESSAGES, "m", stream=True)))
    search = caller.collect(caller.wait(client.tools.web_search(model="m", messages=MESSAGES, stream=True)))

    assert contents(chat) == ["你", "好"]
    kinds = [{type(chunk).__name__ for chunk in chunks} for chunks in (chat, assistant, search)]
    assert kinds == [{"ChatCompletionChunk"}, {"AssistantCompletionChunk"}, {"SearchToolCompletionChunk"}]


def test_chunks_may_be_cut_anywhere(caller: Caller) -> None:
    """Byte by byte, in the middle of characters."""
    stream = event("你\u2028🙂") + event("\x85") + DONE

    assert read(caller, *(stream[index : index + 1] for index in range(len(stream)))) == ["你\u2028🙂", "\x85"]


def test_a_stream_may_end_without_done(caller: Caller) -> None:
    """When it tells why it finished; and without a blank line after its last event."""
    finish = b'data: {"choices": [{"index": 0, "finish_reason": "stop", "delta": {"content": "c"}}]}'

    assert read(caller, event("a"), finish + b"\n\n") == ["a", "c"]
    assert read(caller, event("a"), finish) == ["a", "c"]
    assert read(caller, event("a"), DONE.rstrip(b"\n")) == ["a"]
    assert read(caller, DONE) == []


@pytest.mark.parametrize(
    "nothing",
    [b"event: ping\n\n", b"retry: 3000\n\n", b"data:\n\n", b"data:  \n\n", b"data\ndata\n\n", b": ping\n\n", b"\n\n"],
)
def test_events_that_say_nothing_do_no_harm(caller: Caller, nothing: bytes) -> None:
    """Legal, and seen in the wild."""
    assert read(caller, event("a"), nothing, event("b"), DONE) == ["a", "b"]


def test_named_events_are_chunks_too(caller: Caller) -> None:
    """Unless their name is `error`."""
    assert read(caller, b"event: delta\n" + event("a"), event("b"), DONE) == ["a", "b"]


@pytest.mark.parametrize(
    "end", [DONE, b"data:[DONE]\n\n", b"event: done\ndata: [DONE]\n\n", b"data: [DONE]\r\n\r\n", b"data: [DONE] \n\n"]
)
def test_nothing_is_read_after_done(caller: Caller, end: bytes) -> None:
    """The text after it is not waited for, be it in the same piece or a later one."""
    body = Body([event("a"), end + b"data: {broken\n\n", AssertionError("read on")])
    client = caller.answering(lambda request: httpx.Response(200, stream=body))

    assert contents(caller.collect(caller.ask(client, stream=True))) == ["a"]
    assert body.read == 2
    assert body.closed


def test_the_line_that_says_done_is_enough(caller: Caller) -> None:
    """The blank line after it is not waited for."""
    body = Body([event("a"), b"data: [DONE]\n", AssertionError("read on")])
    client = caller.answering(lambda request: httpx.Response(200, stream=body))

    assert contents(caller.collect(caller.ask(client, stream=True))) == ["a"]


def test_chunks_come_as_soon_as_they_are_there(caller: Caller) -> None:
    """Nothing is read ahead, but for the first piece: until it comes, the call may be made again."""
    body = Body([event("a"), event("b"), DONE])
    stream = caller.ask(caller.answering(lambda request: httpx.Response(200, stream=body)), stream=True)
    assert body.read == 1

    assert caller.first(stream).choices[0].delta.content == "a"
    assert body.read == 1
    caller.close(stream)


def test_the_response_is_there_before_the_first_chunk(caller: Caller) -> None:
    """Status and headers, without the key in its request."""
    client = caller.answering(
        lambda request: httpx.Response(200, headers={"x-log-id": "L1"}, stream=Body([event("a"), DONE]))
    )

    stream = caller.ask(client, stream=True)

    assert stream.response.status_code == 200
    assert stream.response.headers["x-log-id"] == "L1"
    assert KEY not in str(stream.response.request.headers.raw)
    caller.close(stream)


def test_a_stream_that_is_in_memory_already_works(caller: Caller) -> None:
    """As tools that mock or replay HTTP give it."""
    for headers in ({"content-type": "text/event-stream"}, {}):
        whole = httpx.Response(200, headers=headers, content=event("a") + DONE)
        client = caller.answering(lambda request, whole=whole: whole)
        assert contents(caller.collect(caller.ask(client, stream=True))) == ["a"]


def test_the_charset_of_an_event_stream_is_utf_8(caller: Caller) -> None:
    """Whatever the header says."""
    client = caller.answering(
        lambda request: httpx.Response(
            200, headers={"content-type": "text/event-stream; charset=gbk"}, stream=Body([event("你好"), DONE])
        )
    )

    assert contents(caller.collect(caller.ask(client, stream=True))) == ["你好"]


# Streams that go wrong


@pytest.mark.parametrize(
    ("piece", "kind", "code", "message"),
    [
        ('data: {"error":{"code":"1301","message":"敏感内容"}}\n\n', APIRequestFailedError, "1301", "敏感内容"),
        ('data: {"error":{"code":1302,"message":"慢一点"}}\n\n', APIReachLimitError, "1302", "慢一点"),
        ('data: {"error":{"message":"?"},"request_id":"R1"}\n\n', APIStatusError, None, "?"),
        ('data: {"error":"坏了"}\n\n', APIStatusError, None, "坏了"),
        ('event: error\ndata: {"code":"1301","message":"敏感"}\n\n', APIRequestFailedError, "1301", "敏感"),
        ('event: error\ndata: {"error":{"code":"1000","message":"钥匙"}}\n\n', APIAuthenticationError, "1000", "钥匙"),
        ('event: error\ndata: {"what":"坏了"}\n\n', APIStatusError, None, "坏了"),
        ('{"error":{"code":"1301","message":"敏感内容"}}\n', APIRequestFailedError, "1301", "敏感内容"),
        ('{"code":500,"msg":"坏了","success":false}\n', APIInternalError, "500", "坏了"),
    ],
)
def test_an_error_in_a_stream_is_raised_with_what_the_platform_said(
    caller: Caller, piece: str, kind: Type[APIStatusError], code: Any, message: str
) -> None:
    """After the chunks that came before it; the connection is given back."""
    body = Body([event("a"), piece.encode(), event("b"), DONE])
    client = caller.answering(lambda request: httpx.Response(200, stream=body))
    stream = caller.ask(client, stream=True)
    assert caller.first(stream).choices[0].delta.content == "a"

    with pytest.raises(APIStatusError, match=message.replace("?", r"\?")) as caught:
        caller.collect(stream)

    assert isinstance(caught.value, kind)
    assert caught.value.code == code
    assert message in caught.value.message
    assert caught.value.status_code == 200
    assert caught.value.body is not None
    assert body.closed


@pytest.mark.parametrize("data", ['{"broken"', "text", "{} {}", "[" * 100_000])
def test_an_event_that_is_no_json_is_an_error_of_ours(caller: Caller, data: str) -> None:
    """It shows what came, and has json's own exception as its cause."""
    body = Body([event("a"), f"data: {data}\n\n".encode(), DONE])
    stream = caller.ask(caller.answering(lambda request: httpx.Response(200, stream=body)), stream=True)

    with pytest.raises(APIResponseValidationError, match="not JSON") as caught:
        caller.collect(stream)

    assert isinstance(caught.value.__cause__, (ValueError, RecursionError))
    assert caught.value.json_data == data
    assert len(str(caught.value)) < 1000
    assert body.closed


@pytest.mark.parametrize("data", ["[1]", "3", '"text"', "null"])
def test_an_event_that_is_no_object_is_an_error_of_ours(caller: Caller, data: str) -> None:
    """There is nothing to read in it."""
    with pytest.raises(APIResponseValidationError, match="no object"):
        read(caller, f"data: {data}\n\n".encode(), DONE)


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ReadTimeout("timed out"), APIStreamStalledError),
        (httpx.ReadError("reset"), APIStreamInterruptedError),
        (httpx.RemoteProtocolError("incomplete chunked read"), APIStreamInterruptedError),
        (httpx.DecodingError("gzip"), APIStreamDecodeError),
        (ConnectionResetError("reset"), APIStreamInterruptedError),
    ],
)
def test_a_stream_that_breaks_is_an_error_of_ours(caller: Caller, failure: Exception, kind: Type[Exception]) -> None:
    """After the chunks that came; it is not asked for again, because the caller has a part of it already."""
    body = Body([event("a"), failure])
    recorder = Recorder(lambda request: httpx.Response(200, stream=body))
    stream = caller.ask(caller.answering(recorder), stream=True)
    assert caller.first(stream).choices[0].delta.content == "a"

    with pytest.raises(kind) as caught:
        caller.collect(stream)

    assert type(caught.value) is kind
    assert caught.value.__cause__ is failure
    assert body.closed
    assert len(recorder.requests) == 1


@pytest.mark.parametrize(
    ("content_type", "body", "kind"),
    [
        ("application/json", json.dumps(refused("1301")), APIRequestFailedError),
        ("application/json; charset=UTF-8", '{"code":1000,"msg":"Token","success":false}', APIAuthenticationError),
        ("application/json", json.dumps(COMPLETION), APIResponseValidationError),
        ("application/json", "", APIResponseValidationError),
        ("application/json", "{", APIResponseValidationError),
        ("application/json", "[" * 200_000, APIResponseValidationError),
        ("application/json", "[]", APIResponseValidationError),
        ("text/html", "<html>", APIResponseValidationError),
        ("text/html; charset=hex", "<html>", APIResponseValidationError),
    ],
)
def test_what_is_no_stream_is_an_error_at_once(
    caller: Caller, content_type: str, body: str, kind: Type[ZhipuAIError]
) -> None:
    """A body of JSON or HTML where a stream was asked for is never an empty stream."""
    piece = Body([body.encode()])
    client = caller.answering(lambda request: httpx.Response(200, headers={"content-type": content_type}, stream=piece))

    with pytest.raises(kind):
        caller.ask(client, stream=True)

    assert piece.closed


@pytest.mark.parametrize("status", [302, 400, 503])
def test_an_error_instead_of_a_stream_is_read_and_raised(caller: Caller, status: int) -> None:
    """With its body, and the connection given back."""
    body = Body([b'{"error":{"code":"1214",', b'"message":"messages"}}'])
    client = caller.answering(lambda request: httpx.Response(status, stream=body), max_retries=0)

    with pytest.raises(APIStatusError, match="messages") as caught:
        caller.ask(client, stream=True)

    assert (caught.value.status_code, caught.value.code) == (status, "1214")
    assert body.closed


# The life of a stream


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Only counting references frees anything."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def opened(caller: Caller) -> Any:
    """A stream of three chunks, and its body."""
    body = Body([event("a"), event("b"), event("c"), DONE])
    return caller.ask(caller.answering(lambda request: httpx.Response(200, stream=body)), stream=True), body


def test_a_stream_closes_when_it_is_exhausted(caller: Caller) -> None:
    """And stays at its end."""
    stream, body = opened(caller)

    assert contents(caller.collect(stream)) == ["a", "b", "c"]
    assert body.closed
    assert caller.collect(stream) == []


def test_a_stream_is_a_context_manager(caller: Caller) -> None:
    """Leaving the block closes it, also by an exception."""
    stream, body = opened(caller)
    with pytest.raises(KeyError), caller.inside(stream) as entered:
        assert entered is stream
        caller.first(stream)
        raise KeyError

    assert body.closed


def test_closing_a_stream_ends_it(caller: Caller) -> None:
    """More than once does no harm; what was not read is not read any more."""
    for read_before in (0, 1):
        stream, body = opened(caller)
        for _ in range(read_before):
            caller.first(stream)

        caller.close(stream)
        caller.close(stream)

        assert body.closed
        assert stream.response.is_closed
        assert caller.collect(stream) == []


def test_a_stream_whose_loop_was_left_is_not_taken_for_complete(caller: Caller) -> None:
    """A second loop over it would end at once: it is an error instead."""
    stream, body = opened(caller)

    async def awaiting() -> None:
        async for _ in stream:
            break

    if caller.awaits:
        caller.wait(awaiting())
        caller.settle()
    else:
        for _ in stream:
            break

    assert body.closed
    with pytest.raises(InvalidArgumentError, match="left"):
        caller.collect(stream)


def test_closing_a_stream_that_was_read_changes_nothing(caller: Caller) -> None:
    """It is at its end."""
    stream, _ = opened(caller)
    caller.collect(stream)

    caller.close(stream)

    assert caller.collect(stream) == []


def test_an_async_stream_has_aclose_too() -> None:
    """Both names, as users of either habit expect."""
    caller = Caller(awaits=True)
    stream, body = opened(caller)

    caller.wait(stream.aclose())

    assert body.closed
    caller.end()


@pytest.mark.parametrize("read_before", [0, 1])
@pytest.mark.usefixtures("no_collector")
def test_a_stream_that_is_dropped_closes(caller: Caller, read_before: int) -> None:
    """Read in part or never; at once, for there is no cycle that the garbage collector would have to find."""
    body = Body([event("a"), event("b"), DONE])
    client = caller.answering(lambda request: httpx.Response(200, stream=body))

    trace = caller.ask_and_drop(client, read=read_before)

    assert trace() is None
    assert body.closed


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.usefixtures("no_collector")
def test_a_stream_that_is_left_by_break_closes(caller: Caller, held: bool) -> None:
    """The usual way to stop early, whether or not the stream is held in a variable."""
    body = Body([event("a"), event("b"), DONE])
    client = caller.answering(lambda request: httpx.Response(200, stream=body))
    kept: List[Any] = []

    async def awaiting() -> None:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        if held:
            kept.append(stream)
        async for _ in stream:
            break

    if caller.awaits:
        caller.wait(awaiting())
        caller.settle()
    else:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        kept.extend([stream] if held else [])
        for _ in stream:
            break
        del stream

    assert body.closed


@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stream_works_under_trio() -> None:
    """Whole, left early, and never begun. (Under trio, httpx's own generators complain when a stream is left early.)"""
    bodies = [Body([event("a"), event("b"), DONE]) for _ in range(3)]
    waiting = list(bodies)
    client = answering_async(lambda request: httpx.Response(200, stream=waiting.pop(0)))

    async def flow() -> List[Any]:
        parameters: Dict[str, Any] = {"model": "m", "messages": [], "stream": True}
        whole = [chunk async for chunk in await client.chat.completions.create(**parameters)]
        async with await client.chat.completions.create(**parameters) as stream:
            await stream.__anext__()
        stream = await client.chat.completions.create(**parameters)
        await stream.close()
        return whole

    assert contents(trio.run(flow)) == ["a", "b"]
    assert [body.closed for body in bodies] == [True] * 3
