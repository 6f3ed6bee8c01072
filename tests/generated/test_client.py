"""The low-level client: calls sent and answered without the facade, blocking and awaited, over a real socket."""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Iterator, List

import httpx
import pytest
from zhipuai_openapi import calls
from zhipuai_openapi.call import InvalidArgument
from zhipuai_openapi.client import AsyncClient, Client
from zhipuai_openapi.models import BatchList, ChatCompletion, ChatCompletionChunk, FileDeleted, FileList, FileObject

from zhipuai_facade.emulator import Emulator

Send = Callable[..., Any]
HELLO: Any = {"model": "glm-4-flash", "messages": [{"role": "user", "content": "你好"}]}


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    return running


def root(emulator: Emulator) -> str:
    """The root of the API, which the low-level client starts from."""
    url: str = emulator.base_url
    return url[: -len("/paas/v4")]


@pytest.fixture(params=["blocking", "awaited"])
def send(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Send]:
    """Sends a call with one of the two clients and gives what it answers."""
    if request.param == "blocking":
        with Client(root(emulator), api_key=emulator.api_key) as client:
            yield client.send
        return

    async def sent(call: Any) -> Any:
        async with AsyncClient(root(emulator) + "/", api_key=emulator.api_key) as client:
            return await client.send(call)

    yield lambda call: asyncio.run(sent(call))


@pytest.fixture(params=["blocking", "awaited"])
def stream(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Send]:
    """Sends a call with one of the two clients and gives the response and all pieces of the stream."""
    if request.param == "blocking":
        with Client(root(emulator), api_key=emulator.api_key) as client:

            def read(call: Any) -> Any:
                with client.stream(call) as pieces:
                    return pieces.response, list(pieces)

            yield read
        return

    async def sent(call: Any) -> Any:
        async with AsyncClient(root(emulator), api_key=emulator.api_key) as client, await client.stream(call) as pieces:
            return pieces.response, [piece async for piece in pieces]

    yield lambda call: asyncio.run(sent(call))


def test_a_call_is_answered_with_its_model(send: Send, emulator: Emulator) -> None:
    """The question arrives as it was described, and the answer is read."""
    answer = send(calls.chat_completions_create(**HELLO, temperature=None))

    assert type(answer) is ChatCompletion
    assert answer.choices[0].message.content
    assert [(seen.method, seen.path, seen.json) for seen in emulator.requests] == [
        ("POST", "/api/paas/v4/chat/completions", {**HELLO, "temperature": None})
    ]
    assert emulator.requests[0].headers["content-type"] == "application/json"


def test_a_file_is_uploaded_listed_read_back_and_deleted(send: Send, tmp_path: Path) -> None:
    """Forms go out, pages and bytes come in; the bytes are those that were sent."""
    path = tmp_path / "评论.jsonl"
    path.write_bytes(b'{"custom_id":"1","method":"POST","url":"/v4/chat/completions","body":{}}\r\n\xe4\xbd\xa0\n')

    stored = send(calls.files_create(file=path, purpose="batch"))
    listed = send(calls.files_list(purpose="batch", limit=10))
    content = send(calls.files_content(stored.id))
    deleted = send(calls.files_delete(stored.id))

    assert type(stored) is FileObject and (stored.filename, stored.purpose) == ("评论.jsonl", "batch")
    assert type(listed) is FileList and [file.id for file in listed.data] == [stored.id]
    assert type(content) is bytes and content == path.read_bytes()
    assert type(deleted) is FileDeleted and deleted.deleted is True


@pytest.mark.parametrize("make", [lambda data: data, bytearray, io.BytesIO, lambda data: ("a.jsonl", data)])
def test_a_file_may_be_bytes_or_an_open_file(send: Send, make: Callable[[bytes], Any]) -> None:
    """In memory, opened, or with a name; it arrives whole."""
    stored = send(calls.files_create(file=make(b'{"custom_id":"1"}\n'), purpose="batch"))

    assert send(calls.files_content(stored.id)) == b'{"custom_id":"1"}\n'


def test_the_query_is_sent(send: Send, emulator: Emulator) -> None:
    """That of the call, and what the caller adds; None stays at home."""
    page = send(calls.batches_list(limit=5, after=None, extra_query={"tag": ["a", "b c"], "flag": True}))

    assert type(page) is BatchList
    assert emulator.requests[0].query == {"limit": "5", "tag": "b c", "flag": "true"}


def test_options_of_a_call_are_honoured(send: Send, emulator: Emulator) -> None:
    """Headers and fields of the body are added, and win."""
    send(calls.chat_completions_create(**HELLO, extra_headers={"X-Mine": "1"}, extra_body={"seed": 7, "model": "x"}))

    seen = emulator.requests[0]
    assert seen.json == {**HELLO, "model": "x", "seed": 7}
    assert seen.headers["x-mine"] == "1"


def test_the_time_to_wait_of_a_call_is_honoured(send: Send) -> None:
    """A timeout said with the call is the one that counts."""
    with pytest.raises(httpx.ReadTimeout):
        send(calls.chat_completions_create(**HELLO, timeout=0.2, extra_headers={"X-Emulator": "delay=5"}))


@pytest.mark.parametrize(("orders", "status"), [("status=429", 429), ("status=500", 500), ("html=502", 502)])
def test_an_error_status_is_an_exception_of_httpx(send: Send, orders: str, status: int) -> None:
    """`httpx.HTTPStatusError`, with the response; nothing is sent twice."""
    with pytest.raises(httpx.HTTPStatusError) as caught:
        send(calls.chat_completions_create(**HELLO, extra_headers={"X-Emulator": orders}))

    assert caught.value.response.status_code == status
    assert caught.value.response.content


def test_a_wrong_key_is_refused(emulator: Emulator) -> None:
    """The key travels as bearer, and the platform checks it."""
    with Client(root(emulator), api_key="wrong.key") as client, pytest.raises(httpx.HTTPStatusError) as caught:
        client.send(calls.chat_completions_create(**HELLO))

    assert caught.value.response.status_code == 401


def test_a_stream_is_read_piece_by_piece(stream: Send, emulator: Emulator) -> None:
    """Each chunk is a model; together they say something."""
    response, chunks = stream(calls.chat_completions_create_streaming(**HELLO, stream=True))

    assert response.is_closed
    assert {type(chunk) for chunk in chunks} == {ChatCompletionChunk}
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert emulator.requests[0].json == {**HELLO, "stream": True}


def test_a_stream_that_is_refused_gives_its_connection_back(stream: Send) -> None:
    """`httpx.HTTPStatusError`, with a response that was read."""
    orders = {"X-Emulator": "status=429; code=1302"}

    with pytest.raises(httpx.HTTPStatusError) as caught:
        stream(calls.chat_completions_create_streaming(**HELLO, stream=True, extra_headers=orders))

    assert caught.value.response.is_closed
    assert caught.value.response.json()["error"]["code"] == "1302"


def test_bytes_are_refused_with_an_error_too(send: Send) -> None:
    """A file that is not there is no file of an error message."""
    with pytest.raises(httpx.HTTPStatusError):
        send(calls.files_content("no-such-file"))


def test_files_opened_for_a_request_are_closed(send: Send, tmp_path: Path, monkeypatch: Any) -> None:
    """Whether the request succeeds or fails, and when it cannot even be built."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"custom_id":"1"}\n')
    opened: List[Any] = []

    def watched(file: Path, mode: str) -> Any:
        opened.append(file.open(mode))
        return opened[-1]

    monkeypatch.setattr("zhipuai_openapi.uploads.open", watched, raising=False)

    send(calls.files_create(file=path, purpose="batch"))
    with pytest.raises(httpx.HTTPStatusError):
        send(calls.files_create(file=path, purpose="batch", extra_headers={"X-Emulator": "status=500"}))
    with pytest.raises(UnicodeEncodeError):
        send(calls.files_create(file=path, purpose="batch", extra_headers={"X-Name": "你好"}))

    assert len(opened) >= 2 and all(file.closed for file in opened)


def test_a_body_that_is_no_json_is_not_sent(send: Send, emulator: Emulator) -> None:
    """It is refused before anything leaves the machine."""
    with pytest.raises(InvalidArgument):
        send(calls.chat_completions_create(model="m", messages=[{"role": "user", "content": b"x"}]))  # type: ignore[typeddict-item]

    assert emulator.requests == []


def test_an_http_client_of_ones_own_is_used() -> None:
    """With its settings; it gets the key as a header."""
    seen: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"choices": []})

    with httpx.Client(transport=httpx.MockTransport(answer), headers={"X-Mine": "1"}) as http:
        completion = Client("https://api.example.com/api/", api_key="a.b", http=http).send(
            calls.chat_completions_create(**HELLO)
        )

    assert completion.to_dict() == {"choices": []}
    assert str(seen[0].url) == "https://api.example.com/api/paas/v4/chat/completions"
    assert (seen[0].headers["authorization"], seen[0].headers["x-mine"]) == ("Bearer a.b", "1")
    assert seen[0].content == json.dumps(HELLO, ensure_ascii=False, separators=(",", ":")).encode()


def test_both_clients_work_without_the_facade(emulator: Emulator) -> None:
    """In a process of its own, in which the facade is never loaded."""
    program = f"""
import asyncio, sys
from zhipuai_openapi import calls
from zhipuai_openapi.client import AsyncClient, Client

hello = {{"model": "glm-4-flash", "messages": [{{"role": "user", "content": "hi"}}]}}
place = {{"base_url": {root(emulator)!r}, "api_key": {emulator.api_key!r}}}
with Client(**place) as client:
    first = client.send(calls.chat_completions_create(**hello))

async def ask():
    async with AsyncClient(**place) as client:
        return await client.send(calls.chat_completions_create(**hello))

second = asyncio.run(ask())
assert first.choices[0].message.content and second.choices[0].message.content
loaded = [name for name in sys.modules if name.startswith("zhipuai_facade")]
assert not loaded, loaded
"""

    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert len(emulator.requests) == 2
