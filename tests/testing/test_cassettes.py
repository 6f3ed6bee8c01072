"""Cassettes: what is asked is recorded once and replayed offline, for both clients, piece by piece, or is an error."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import socket
import threading
from pathlib import Path
from typing import Any, Dict, Iterator, List

import httpx
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st
from zhipuai_openapi import connections
from zhipuai_openapi.calls import chat_completions_create
from zhipuai_openapi.client import AsyncClient, Client

from tests.clients import (
    BASE_URL,
    COMPLETION,
    DONE,
    KEY,
    MESSAGES,
    Body,
    Caller,
    Recorder,
    event,
    failing,
    refused,
    streaming,
)
from tests.clients import caller as caller
from tests.clients import plain_environment as plain_environment
from tests.testing.streaming_server import StreamingServer
from zhipuai_facade import APIConnectionError, APIReachLimitError, APITimeoutError, AsyncZhipuAI, ZhipuAI
from zhipuai_facade.emulator import Emulator
from zhipuai_facade.testing import (
    BrokenCassette,
    CassetteError,
    IncompleteRecording,
    MissingCassette,
    UnmatchedRequest,
    UnusedInteractions,
    cassette,
    read_cassette,
)
from zhipuai_facade.testing.format import dump
from zhipuai_facade.testing.matching import same


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    """Where a cassette may be."""
    return tmp_path / "some" / "cassette.yaml"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """A platform on a loopback port."""
    with Emulator() as running:
        yield running


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """No connection can be opened, and no name be looked up."""

    def refuse(*_: Any) -> Any:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def unreachable(request: httpx.Request) -> httpx.Response:
    """A platform that is not there."""
    raise AssertionError("the network was touched")


def record(path: Path, caller: Caller, *handlers: Any, **ask: Any) -> None:
    """Record one question for each handler."""
    with cassette(path, record="new"):
        client = caller.answering(Recorder(*handlers))
        for _ in handlers:
            caller.ask(client, **ask)


def text_of(chunks: List[Any]) -> str:
    """What chunks say."""
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


# Recording and replaying


def test_what_was_recorded_is_replayed_offline(
    caller: Caller, emulator: Emulator, tape: Path, request: pytest.FixtureRequest
) -> None:
    """Whole answers, streams, uploads, lists, downloads and bytes, from a real socket; then without any."""

    def talk(client: Any) -> List[Any]:
        said = [caller.ask(client).choices[0].message.content]
        said.append(text_of(caller.collect(caller.ask(client, stream=True))))
        lines = b'{"custom_id": "1"}\n'
        file = caller.wait(client.files.create(file=("questions.jsonl", lines), purpose="batch"))
        said += [file.id, [one.id for one in caller.collect(caller.wait(client.files.list(purpose="batch")))]]
        content = caller.wait(client.files.content(file.id))
        said.append(caller.wait(content.read()))
        said.append(caller.wait(client.files.delete(file.id)).id)
        caller.close(client)
        return said

    with cassette(tape, record="new"):
        recorded = talk(caller.connecting(emulator.base_url, api_key=emulator.api_key))
    request.getfixturevalue("offline")
    with cassette(tape) as played:
        replayed = talk(caller.connecting("https://nowhere.test/api/paas/v4"))

    assert replayed == recorded
    assert played.unused == []
    assert len(played.played) == len(played.interactions) == 6
    assert played.metadata["recorded"] == "emulator"


@pytest.mark.parametrize("recording", ["blocking", "awaited"])
def test_either_client_replays_what_either_recorded(caller: Caller, tape: Path, recording: str) -> None:
    """A cassette has no colour."""
    recorder = Caller(awaits=recording == "awaited")
    with cassette(tape, record="new"):
        recorder.collect(recorder.ask(recorder.answering(streaming(event("你"), event("好"), DONE)), stream=True))
    recorder.end()

    with cassette(tape):
        chunks = caller.collect(caller.ask(caller.answering(unreachable), stream=True))

    assert text_of(chunks) == "你好"


def test_trio_replays_too(tape: Path) -> None:
    """Whatever runs the loop."""
    with cassette(tape, record="new"):
        recorder = Caller(awaits=False)
        recorder.collect(recorder.ask(recorder.answering(streaming(event("你"), event("好"), DONE)), stream=True))

    async def talk() -> str:
        async with AsyncZhipuAI(api_key=KEY, base_url=BASE_URL) as client:
            stream = await client.chat.completions.create(model="glm-4.7", messages=MESSAGES, stream=True)
            return text_of([chunk async for chunk in stream])

    with cassette(tape):
        assert trio.run(talk) == "你好"


def test_low_level_clients_play_along(tape: Path) -> None:
    """Those of the generated package, blocking and awaitable, with HTTP clients of the caller's."""
    call = chat_completions_create(model="glm-4.7", messages=MESSAGES)
    http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=COMPLETION)))
    with cassette(tape, record="new"), Client("https://platform.test/api", api_key=KEY, http=http) as client:
        recorded = client.send(call)

    async def ask() -> Any:
        async with AsyncClient("https://elsewhere.test/api", api_key="another") as client:
            return await client.send(call)

    with cassette(tape):
        assert asyncio.run(ask()) == recorded


def test_a_client_is_what_it_was_when_the_cassette_is_closed(caller: Caller, tape: Path) -> None:
    """Its HTTP client is never changed; nothing stays behind."""
    platform = Recorder()
    client = caller.answering(platform)
    transport = caller.http_of(client)._transport

    with cassette(tape, record="new"):
        caller.ask(client)
        assert caller.http_of(client)._transport is not transport
    with cassette(tape):
        caller.ask(client)
    caller.ask(client)

    assert caller.http_of(client)._transport is transport
    assert connections.tap is None
    assert len(platform.requests) == 2


def test_proxies_play_along(tape: Path) -> None:
    """A transport that is mounted for some addresses is recorded like any other."""
    mounted = httpx.MockTransport(lambda request: httpx.Response(200, json=COMPLETION))
    http = httpx.Client(transport=httpx.MockTransport(unreachable), mounts={"all://platform.test": mounted})
    client = ZhipuAI(api_key=KEY, base_url=BASE_URL, http_client=http)

    with cassette(tape, record="new") as recorded:
        client.chat.completions.create(model="glm-4.7", messages=MESSAGES)

    assert len(recorded.interactions) == 1


# Streams


def test_a_stream_is_passed_on_while_it_is_recorded(caller: Caller, tape: Path) -> None:
    """The first piece is there before the platform has sent the second."""
    with StreamingServer([event("你").decode(), event("好").decode(), DONE.decode()]) as server:
        server.gate.clear()
        client = caller.connecting(server.base_url)
        with cassette(tape, record="new"):
            stream = caller.ask(client, stream=True)
            first = caller.first(stream)
            sent = server.sent
            server.gate.set()
            rest = caller.collect(stream)
        caller.close(client)

    assert (text_of([first]), sent, text_of(rest)) == ("你", 1, "好")
    assert read_cassette(tape).interactions[0].pieces == [event("你"), event("好"), DONE]


def raw_pieces(caller: Caller, client: Any) -> List[bytes]:
    """What comes over the connection when a stream is asked for, as it comes."""
    http = caller.http_of(client)
    body = {"model": "glm-4.7", "messages": MESSAGES, "stream": True}
    request = http.build_request("POST", f"{BASE_URL}/chat/completions", json=body)
    response = caller.wait(http.send(request, stream=True))
    return caller.collect(response.aiter_raw() if caller.awaits else response.iter_raw())


def test_a_stream_is_replayed_piece_by_piece(caller: Caller, tape: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One read of the connection gives one event, whatever pieces they came in."""
    whole = event("你") + event("好") + DONE
    pieces = [whole[start : start + 7] for start in range(0, len(whole), 7)]
    with cassette(tape, record="new"):
        caller.collect(caller.ask(caller.answering(streaming(*pieces)), stream=True))

    with cassette(tape):
        read = raw_pieces(caller, caller.answering(unreachable))

    assert read == [event("你"), event("好"), DONE]


def test_others_get_their_turn_between_two_pieces(tape: Path) -> None:
    """An awaited stream that is replayed does not keep the loop to itself."""
    with cassette(tape, record="new"):
        recorder = Caller(awaits=True)
        recorder.collect(recorder.ask(recorder.answering(streaming(*[event("x")] * 5, DONE)), stream=True))
        recorder.end()
    order: List[str] = []

    async def read(client: AsyncZhipuAI) -> None:
        async for _ in await client.chat.completions.create(model="glm-4.7", messages=MESSAGES, stream=True):
            order.append("piece")

    async def tick() -> None:
        for _ in range(60):
            order.append("tick")
            await asyncio.sleep(0)

    async def both() -> None:
        async with AsyncZhipuAI(api_key=KEY, base_url=BASE_URL) as client:
            await asyncio.gather(read(client), tick())

    with cassette(tape):
        asyncio.run(both())

    pieces = [index for index, what in enumerate(order) if what == "piece"]
    assert all(later - earlier > 1 for earlier, later in zip(pieces, pieces[1:]))


def test_leaving_early_leaves_at_once(caller: Caller, tape: Path) -> None:
    """Of a stream without an end what came is recorded; it is replayed as far, and further is an error."""
    endless = [event(str(number)).decode() for number in range(1000)]
    with StreamingServer(endless) as server:
        client = caller.connecting(server.base_url)
        with cassette(tape, record="new"):
            server.gate.clear()
            stream = caller.ask(client, stream=True)
            caller.first(stream)
            caller.close(stream)
        caller.close(client)
        sent = server.sent

    with cassette(tape):
        replayed = caller.ask(caller.answering(unreachable), stream=True)
        first = caller.first(replayed)
        with pytest.raises(IncompleteRecording, match="no more of this answer was read"):
            caller.collect(replayed)

    assert sent == 1
    assert text_of([first]) == "0"
    assert read_cassette(tape).interactions[0].response["unread"] is True


def test_the_pace_is_kept_when_asked_for(caller: Caller, tape: Path) -> None:
    """`realtime=True` waits as long as the platform took: before the answer, and before each event."""
    now = [0.0]

    def paced(*pauses: float) -> Any:
        def handle(request: httpx.Request) -> httpx.Response:
            now[0] += 1.5
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Slow())

        class Slow(Body):
            def __init__(self) -> None:
                super().__init__([event("a"), event("b") + event("c"), DONE])

            def __iter__(self) -> Iterator[bytes]:
                for pause, piece in zip(pauses, super().__iter__()):
                    now[0] += pause
                    yield piece

        return handle

    waited: List[float] = []
    with cassette(tape, record="new", clock=lambda: now[0]):
        caller.collect(caller.ask(caller.answering(paced(0.25, 0.5, 0.0)), stream=True))

    with cassette(tape, realtime=True, sleep=waited.append):
        caller.collect(caller.ask(caller.answering(unreachable), stream=True))
    with cassette(tape, sleep=waited.append):
        caller.collect(caller.ask(caller.answering(unreachable), stream=True))

    assert waited == [1.5, 0.25, 0.5]
    response = read_cassette(tape).interactions[0].response
    assert (response["waited"], response["pace"]) == (1.5, [0.25, 0.5, 0, 0])


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_streams_keep_their_bytes(caller: Caller, tape: Path, line_end: bytes) -> None:
    """Line ends, comments, events with a name, and text after the last empty line."""
    lines = [b": ping", b"", b"event: error", b'data: {"x": 1}', b"", b"", b"data: [DONE]"]
    whole = line_end.join(lines)
    with cassette(tape, record="new"):
        raw_pieces(caller, caller.answering(streaming(whole)))

    assert read_cassette(tape).interactions[0].body == whole


# Troubles


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError("refused"), httpx.ReadTimeout(""), httpx.RemoteProtocolError("hung up: now")],
    ids=lambda error: type(error).__name__,
)
def test_errors_of_the_transport_are_recorded(caller: Caller, tape: Path, error: Exception) -> None:
    """The same exception comes out of the replay."""

    def ask(handler: Any) -> Any:
        with pytest.raises(APIConnectionError) as caught:
            caller.ask(caller.answering(handler, max_retries=0))
        return caught.value

    with cassette(tape, record="new"):
        recorded = ask(Recorder(error))
    with cassette(tape):
        replayed = ask(unreachable)

    assert type(replayed) is type(recorded)
    assert str(replayed) == str(recorded)
    assert type(replayed.__cause__) is type(error)
    assert isinstance(replayed, APITimeoutError) == isinstance(error, httpx.TimeoutException)


def test_a_stream_that_breaks_off_is_recorded(caller: Caller, tape: Path) -> None:
    """What came before is kept, and passed on, then the same exception comes."""

    def read(client: Any) -> List[Any]:
        read: List[Any] = []
        stream = caller.ask(client, stream=True)
        try:
            while True:
                read.append(caller.first(stream).choices[0].delta.content)
        except APIConnectionError as error:
            read.append(type(error.__cause__))
        return read

    with StreamingServer([event("你").decode(), 'data: {"half'], cut=True) as server:
        client = caller.connecting(server.base_url)
        with cassette(tape, record="new"):
            recorded = read(client)
        caller.close(client)
    with cassette(tape):
        replayed = read(caller.answering(unreachable))

    assert recorded == replayed == ["你", httpx.RemoteProtocolError]
    assert (read_cassette(tape).interactions[0].error or "").startswith("RemoteProtocolError: ")
    assert read_cassette(tape).interactions[0].body == event("你") + b'data: {"half'


def test_retries_are_replayed_in_order_without_waiting(caller: Caller, tape: Path) -> None:
    """Two refusals and an error of the connection, then the answer; in real time the client waits as it did."""
    refusal = failing(429, refused("1302"), {"retry-after": "7"})
    platform = Recorder(refusal, httpx.ConnectError("refused"), refusal, httpx.Response(200, json=COMPLETION))

    with cassette(tape, record="new"):
        caller.ask(caller.answering(platform))
    recorded, caller.pauses = caller.pauses, []
    with cassette(tape):
        caller.ask(caller.answering(unreachable))
    replayed, caller.pauses = caller.pauses, []
    with cassette(tape, realtime=True):
        caller.ask(caller.answering(unreachable))

    assert len(recorded) == 3
    assert replayed == []
    assert (caller.pauses[0], len(caller.pauses)) == (7.0, 3)
    assert [one.status or one.error for one in read_cassette(tape).interactions] == [
        429,
        "ConnectError: refused",
        429,
        200,
    ]


def test_a_final_refusal_is_still_raised(caller: Caller, tape: Path) -> None:
    """Not waiting does not mean trying for ever."""
    record_refusals = Recorder(failing(429, refused("1302")))
    for handler, mode in ((record_refusals, "new"), (unreachable, "none")):
        with cassette(tape, record=mode), pytest.raises(APIReachLimitError) as caught:  # type: ignore[arg-type]
            caller.ask(caller.answering(handler, max_retries=2))
        assert caught.value.attempts == 3


# Matching


def test_the_order_of_keys_means_nothing(caller: Caller, tape: Path) -> None:
    """JSON is compared as a value, a query as its parameters."""
    record(tape, caller, failing(200, COMPLETION), extra_body={"a": {"x": 1, "y": [1.0]}}, extra_query={"p": 1, "q": 2})

    with cassette(tape):
        client = caller.answering(unreachable)
        caller.ask(client, extra_body={"a": {"y": [1], "x": 1}}, extra_query={"q": 2, "p": 1})


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"messages": [{"role": "user", "content": "再见"}]}, ["-  - content: 你好", "+  - content: 再见"]),
        ({"temperature": 0.5}, ["+  temperature: 0.5"]),
        ({"extra_query": {"page": 2}}, ["+query:", "+  page: '2'"]),
        ({"extra_body": {"stream": 1}}, ["+  stream: 1"]),
    ],
    ids=["text", "field", "query", "type"],
)
def test_another_request_is_refused_with_a_difference(
    caller: Caller, tape: Path, change: Dict[str, Any], shown: List[str]
) -> None:
    """When it is made, and at the end again for one who swallowed it; the closest recording is told line by line."""
    record(tape, caller, failing(200, COMPLETION))

    swallowed: List[Exception] = []
    with pytest.raises(UnmatchedRequest) as at_the_end, cassette(tape) as played:
        try:
            caller.ask(caller.answering(unreachable), **change)
        except Exception as error:  # noqa: BLE001 - as careless applications do
            swallowed.append(error)

    assert swallowed == [at_the_end.value]
    lines = str(at_the_end.value).splitlines()
    assert [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")] == shown
    assert f"{tape} holds no answer to this request:" in lines[0]
    assert "interaction 1 of 1" in str(at_the_end.value)
    assert "record=" in lines[-1]
    assert played.played == []


def test_asking_once_more_than_recorded_is_refused(caller: Caller, tape: Path) -> None:
    """It says so, for there is no difference to show."""
    record(tape, caller, failing(200, COMPLETION))

    with pytest.raises(UnmatchedRequest, match="recorded 1 time, and is asked once more"), cassette(tape):
        caller.ask(caller.answering(unreachable))
        caller.ask(caller.answering(unreachable))


def test_the_same_question_is_answered_in_order(caller: Caller, tape: Path) -> None:
    """A task that is looked at until it is done gives what it gave."""
    answers = [failing(200, {**COMPLETION, "id": str(number)}) for number in range(3)]
    record(tape, caller, *answers)

    with cassette(tape):
        client = caller.answering(unreachable)
        ids = [caller.ask(client).id for _ in range(3)]

    assert ids == ["0", "1", "2"]


def test_what_nobody_asks_for_is_an_error(caller: Caller, tape: Path) -> None:
    """It names what is left over, unless something else is wrong already."""
    with cassette(tape, record="new"):
        client = caller.answering()
        caller.ask(client)
        caller.ask(client, messages=[{"role": "user", "content": "再见"}])

    words = r"(?s)1 of 2 .*  2: POST /paas/v4/chat/completions .*再见"
    with pytest.raises(UnusedInteractions, match=words), cassette(tape):
        caller.ask(caller.answering(unreachable))
    with pytest.raises(ZeroDivisionError), cassette(tape):
        raise ZeroDivisionError


def test_forms_are_compared_field_by_field(caller: Caller, tape: Path) -> None:
    """Boundaries differ each time; another content of the file, or another field, is another request."""
    answer = {"id": "f1", "object": "file", "filename": "问.jsonl", "purpose": "batch", "bytes": 3, "created_at": 1}

    def upload(handler: Any, content: bytes = b"abc", **fields: Any) -> Any:
        client = caller.answering(handler)
        return caller.wait(client.files.create(file=("问.jsonl", content), purpose="batch", extra_body=fields))

    with cassette(tape, record="new"):
        upload(failing(200, answer), note="n", count=1)
    with cassette(tape):
        assert upload(unreachable, count=1, note="n").id == "f1"
    for other in ({"content": b"abd", "note": "n", "count": 1}, {"note": "m", "count": 1}):
        with pytest.raises(UnmatchedRequest), cassette(tape):
            upload(unreachable, **other)

    assert read_cassette(tape).interactions[0].form == {
        "file": {"name": "问.jsonl", "size": 3, "sha256": hashlib.sha256(b"abc").hexdigest()},
        "purpose": "batch",
        "note": "n",
        "count": "1",
    }


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (1, 1.0, True),
        (True, 1, False),
        ({"a": 1, "b": None}, {"b": None, "a": 1}, True),
        ({"a": None}, {}, False),
        ([1, 2], [2, 1], False),
        ([], {}, False),
        ("1", 1, False),
    ],
)
def test_values_are_compared_as_json(one: Any, other: Any, equal: bool) -> None:
    """Numbers by value, truth values not as numbers, lists in order."""
    assert same(one, other) is equal
    assert same({"x": [one]}, {"x": [other]}) is equal


# The file


def test_a_cassette_can_be_read(caller: Caller, tape: Path) -> None:
    """Chinese is Chinese, JSON is a structure, events are lines, and what does not matter is not there."""
    headers = {"date": "today", "server": "nginx", "set-cookie": "a=b", "x-log-id": "2026"}
    with cassette(tape, record="new", metadata={"recorded": "emulator", "date": "2026-10-01", "shaped_after": ["037"]}):
        caller.ask(caller.answering(failing(200, {"说": ["好", 1, None]}, headers)), extra_query={"页": "一"})
        caller.collect(caller.ask(caller.answering(streaming(b'data: {"a": "\xe5\xa5\xbd"}\n\n', DONE)), stream=True))

    assert (
        tape.read_text(encoding="utf-8")
        == """\
recorded: emulator
date: '2026-10-01'
shaped_after:
- '037'
interactions:
- request:
    method: POST
    path: /paas/v4/chat/completions
    query:
      页: 一
    json:
      model: glm-4.7
      messages:
      - role: user
        content: 你好
  response:
    status: 200
    headers:
      content-type: application/json
      x-log-id: '2026'
    json:
      说:
      - 好
      - 1
      - null
- request:
    method: POST
    path: /paas/v4/chat/completions
    json:
      model: glm-4.7
      messages:
      - role: user
        content: 你好
      stream: true
  response:
    status: 200
    headers:
      content-type: text/event-stream;charset=UTF-8
    sse: |+
      data: {"a": "好"}

      data: [DONE]

"""
    )


def test_compressed_answers_are_readable(caller: Caller, tape: Path) -> None:
    """They are kept and replayed without the compression."""
    packed = gzip.compress(json.dumps(COMPLETION).encode())
    headers = {"content-encoding": "gzip", "content-type": "application/json"}

    with cassette(tape, record="new"):
        client = caller.answering(lambda request: httpx.Response(200, headers=headers, stream=Body([packed])))
        recorded = caller.ask(client)
    with cassette(tape):
        replayed = caller.ask(caller.answering(unreachable))

    assert replayed == recorded
    assert read_cassette(tape).interactions[0].response["json"] == COMPLETION


def test_a_compressed_stream_keeps_its_pieces(caller: Caller, tape: Path) -> None:
    """Each event is passed on as it comes, and recorded as text."""
    import zlib

    packer = zlib.compressobj(wbits=31)
    pieces = [packer.compress(one) + packer.flush(zlib.Z_SYNC_FLUSH) for one in (event("你"), event("好"), DONE)]
    headers = {"content-encoding": "gzip", "content-type": "text/event-stream"}

    with cassette(tape, record="new"):
        client = caller.answering(lambda request: httpx.Response(200, headers=headers, stream=Body(pieces)))
        chunks = caller.collect(caller.ask(client, stream=True))

    assert text_of(chunks) == "你好"
    assert read_cassette(tape).interactions[0].pieces == [event("你"), event("好"), DONE]


@pytest.mark.parametrize("size", [0, 40, 1024, 1025, 50_000])
def test_bytes_are_kept_when_they_are_few(caller: Caller, tape: Path, size: int) -> None:
    """Many are told by size and hash; what is replayed for them is as long, and begins the same."""
    sound = (b"RIFF\x00\xff\xfe\x01" * (size // 8 + 1))[:size]

    def speak(handler: Any) -> bytes:
        answer = caller.wait(caller.answering(handler).files.content("sound"))
        return bytes(caller.wait(answer.read()))

    with cassette(tape, record="new"):
        speak(lambda request: httpx.Response(200, headers={"content-type": "audio/wav"}, content=sound))
    with cassette(tape):
        replayed = speak(unreachable)

    assert len(replayed) == size
    assert replayed[:32] == sound[:32]
    assert (replayed == sound) is (size <= 1024)
    assert len(tape.read_bytes()) < 2500


def test_a_file_of_json_lines_keeps_every_byte(caller: Caller, tape: Path) -> None:
    """What is downloaded is no answer in JSON, even when it looks like one."""
    content = b'{"a":  1}\n'

    def download(handler: Any) -> Any:
        return caller.wait(caller.wait(caller.answering(handler).files.content("f")).read())

    with cassette(tape, record="new"):
        headers = {"content-type": "application/octet-stream"}
        download(lambda request: httpx.Response(200, headers=headers, content=content))
    with cassette(tape):
        assert download(unreachable) == content


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    )
)
def test_whatever_is_written_is_read_again(value: Any) -> None:
    """Line ends of any kind, blanks at the ends, colons, emoji, and what other YAML would take for a date."""
    from zhipuai_facade.testing.format import Serializer

    request = {"method": "POST", "path": "/a", "json": value}
    text = dump({"date": "2026-10-01", "interactions": [{"request": request, "response": {"json": value}}]})

    serializer = Serializer()
    read = serializer.deserialize(text.encode("utf-8").decode("utf-8"))

    (one,) = read["interactions"]
    assert json.loads(one["request"]["body"])["json"] == value
    assert one["response"]["json"] == value
    assert serializer.metadata == {"date": "2026-10-01"}


def test_recording_again_changes_nothing(caller: Caller, tape: Path) -> None:
    """The same answers make the same file; with a clock that stands still also the times are the same."""
    texts: List[bytes] = []
    for _ in range(2):
        with cassette(tape, record="all", clock=lambda: 0.0):
            caller.collect(caller.ask(caller.answering(streaming(event("你"), DONE)), stream=True))
        texts.append(tape.read_bytes())

    assert texts[0] == texts[1]


def test_a_broken_file_is_named(tape: Path) -> None:
    """It is neither replayed as far as it goes, nor recorded over."""
    tape.parent.mkdir()
    for text in ("interactions: [", "just text", "interactions:\n- request: {}\n", "\xff"):
        tape.write_text(text, encoding="latin-1")
        for mode in ("none", "new"):
            with pytest.raises(BrokenCassette, match=f"{tape} is no cassette"), cassette(tape, record=mode):  # type: ignore[arg-type]
                raise AssertionError("not reached")
        assert tape.read_text(encoding="latin-1") == text


# Modes


def test_a_missing_cassette_says_how_to_record_it(tape: Path) -> None:
    """With the command that it was given, or with the argument."""
    with pytest.raises(MissingCassette, match=r'record="new"'), cassette(tape):
        raise AssertionError("not reached")
    with pytest.raises(MissingCassette, match="record it: make record"), cassette(tape, command="make record"):
        raise AssertionError("not reached")
    assert not tape.parent.exists()


def test_new_records_what_is_not_there_yet(caller: Caller, tape: Path) -> None:
    """What is recorded is replayed, and stays as it is; the same question twice is not answered from the first."""
    record(tape, caller, failing(200, {**COMPLETION, "id": "old"}))
    platform = Recorder(*[failing(200, {**COMPLETION, "id": f"new {number}"}) for number in range(2)])

    with cassette(tape, record="new") as extended:
        client = caller.answering(platform)
        ids = [caller.ask(client).id for _ in range(3)]
    before = tape.stat().st_mtime_ns
    with cassette(tape, record="new"):
        assert [caller.ask(caller.answering(unreachable)).id for _ in range(3)] == ids

    assert ids == ["old", "new 0", "new 1"]
    assert (len(extended.interactions), len(extended.recorded), len(extended.played)) == (3, 2, 1)
    assert tape.stat().st_mtime_ns == before, "nothing new, nothing written"


def test_all_records_everything_anew(caller: Caller, tape: Path) -> None:
    """The old file is not even read."""
    tape.parent.mkdir()
    tape.write_text("broken: [")

    with cassette(tape, record="all"):
        caller.ask(caller.answering())

    assert len(read_cassette(tape).interactions) == 1


def test_a_block_that_fails_writes_nothing(caller: Caller, tape: Path) -> None:
    """Half a recording replaces nothing."""
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), cassette(tape, record="all"):
            caller.ask(caller.answering())
            raise ZeroDivisionError
        assert not tape.exists() or tape.read_text() == "as it was"
        tape.parent.mkdir(exist_ok=True)
        tape.write_text("as it was")


def test_no_other_mode_is_taken(tape: Path) -> None:
    """A misspelt mode does not record by accident."""
    with pytest.raises(ValueError, match="none, new, all"), cassette(tape, record="once"):  # type: ignore[arg-type]
        raise AssertionError("not reached")


# Who plays along


def test_two_threads_have_a_cassette_each(tmp_path: Path) -> None:
    """One that opened a cassette has that one, though another was opened later."""
    ids: Dict[str, str] = {}
    barrier = threading.Barrier(2)
    for name in ("a", "b"):
        record(tmp_path / name, Caller(awaits=False), failing(200, {**COMPLETION, "id": name}))

    def play(name: str) -> None:
        with cassette(tmp_path / name):
            barrier.wait()
            ids[name] = Caller(awaits=False).ask(Caller(awaits=False).answering(unreachable)).id
            barrier.wait()

    threads = [threading.Thread(target=play, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert ids == {"a": "a", "b": "b"}


def test_a_thread_without_one_has_the_one_that_is_open(tape: Path) -> None:
    """A worker of the application does not reach the network either; nor does a task of an older loop."""
    record(tape, Caller(awaits=False), failing(200, COMPLETION), failing(200, COMPLETION))
    loop = asyncio.new_event_loop()
    ids: List[str] = []
    worker = threading.Thread(target=lambda: ids.append(Caller(awaits=False).ask(client).id))
    client = Caller(awaits=False).answering(unreachable)

    async def ask() -> None:
        async with AsyncZhipuAI(api_key=KEY, base_url=BASE_URL) as awaited:
            ids.append((await awaited.chat.completions.create(model="glm-4.7", messages=MESSAGES)).id)

    with cassette(tape):
        worker.start()
        worker.join()
        loop.run_until_complete(ask())
    loop.close()

    assert ids == [COMPLETION["id"]] * 2


def test_cassettes_can_be_nested(caller: Caller, tmp_path: Path) -> None:
    """The inner one plays until it is closed, then the outer one again."""
    for name in ("outer", "inner"):
        record(tmp_path / name, caller, failing(200, {**COMPLETION, "id": name}))

    with cassette(tmp_path / "outer"):
        with cassette(tmp_path / "inner"):
            inner = caller.ask(caller.answering(unreachable)).id
        outer = caller.ask(caller.answering(unreachable)).id

    assert (inner, outer) == ("inner", "outer")


def test_where_a_recording_comes_from_is_found_out(caller: Caller, tape: Path) -> None:
    """What answered on this machine, or in this process, is never said to be live."""
    record(tape, caller, failing(200, COMPLETION))

    assert read_cassette(tape).metadata["recorded"] == "emulator"


def test_errors_of_cassettes_are_not_those_of_the_platform() -> None:
    """An application that handles the platform's errors does not handle these."""
    kinds = [BrokenCassette, IncompleteRecording, MissingCassette, UnmatchedRequest, UnusedInteractions]

    assert all(issubclass(kind, CassetteError) for kind in kinds)
    assert not issubclass(CassetteError, (OSError, ValueError, httpx.HTTPError))
