"""Clients for tests: over a function instead of a network, in either colour, never waiting.

`Caller` hides the colour: a flow is written once and shown for `ZhipuAI` and `AsyncZhipuAI`. Blocking calls give their
answer at once, so that ``caller.wait(client.files.delete("f"))`` reads the same for both.
"""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
import weakref
from contextlib import contextmanager
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, Optional, Sequence, Tuple, Union

import httpx
import pytest

from zhipuai_facade import AsyncZhipuAI, ZhipuAI

KEY = "0123456789abcdef0123456789abcdef.TheSecretOfTheTests"
BASE_URL = "https://platform.test/api/paas/v4"
MESSAGES = [{"role": "user", "content": "你好"}]

COMPLETION: Dict[str, Any] = {
    "id": "20260711120000aaaabbbbccccdddd",
    "created": 1783742400,
    "model": "glm-4.7",
    "request_id": "20260711120000aaaabbbbccccdddd",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "你好！"}}],
    "usage": {"prompt_tokens": 6, "completion_tokens": 3, "total_tokens": 9},
}
"""A whole answer of a chat."""

Handler = Callable[[httpx.Request], httpx.Response]
Client = Union[ZhipuAI, AsyncZhipuAI]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, read piece by piece in either colour. A piece that is an exception is raised instead.

    Attributes:
        closed: Whether the reader gave it back.
        read: How many pieces were read.
    """

    def __init__(self, pieces: Sequence[Union[bytes, Exception]]) -> None:
        self._pieces = pieces
        self.closed = False
        self.read = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            self.read += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def completing(request: httpx.Request) -> httpx.Response:
    """The platform in a good mood: any question is answered."""
    return httpx.Response(200, json=COMPLETION)


def failing(status: int, body: Any = None, headers: Optional[Dict[str, str]] = None) -> Handler:
    """A platform that always answers with the same error."""
    return lambda request: httpx.Response(status, headers=headers, json=body)


def refused(code: Optional[str], message: str = "不行") -> Dict[str, Any]:
    """The body of an ordinary error of the platform."""
    return {"error": {"code": code, "message": message}}


def streaming(*pieces: Union[bytes, Exception]) -> Handler:
    """A platform that streams ``pieces``."""
    return lambda request: httpx.Response(
        200, headers={"content-type": "text/event-stream;charset=UTF-8"}, stream=Body(pieces)
    )


def event(content: str = "", **chunk: Any) -> bytes:
    """One event of a stream of chat chunks."""
    delta = {"role": "assistant", "content": content}
    data = {"id": "1", "choices": [{"index": 0, "delta": delta}], **chunk}
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


DONE = b"data: [DONE]\n\n"


class Recorder:
    """A platform that keeps what it was sent, and answers with ``answers`` in turn (the last one again and again)."""

    def __init__(self, *answers: Union[Handler, httpx.Response, Exception]) -> None:
        self.requests: List[httpx.Request] = []
        self.bodies: List[bytes] = []
        self._answers = answers or (completing,)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self._answers[min(len(self.requests), len(self._answers) - 1)]
        self.requests.append(_copied(request))
        self.bodies.append(request.content)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else answer(request)

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (request,) = self.requests
        return request

    @property
    def sent(self) -> Any:
        """The JSON body of the only request."""
        return json.loads(self.request.content)

    @property
    def parts(self) -> List[Tuple[Dict[str, str], bytes]]:
        """The parts of the only request, whose body is a multipart form."""
        return form_parts(self.request.headers["content-type"], self.request.content)


def _copied(request: httpx.Request) -> httpx.Request:
    """The request as it is now: the client strikes the key out of its own when the answer is there."""
    copy = httpx.Request(request.method, request.url, headers=list(request.headers.raw), content=request.content)
    copy.extensions = dict(request.extensions)
    return copy


def form_parts(content_type: str, body: bytes) -> List[Tuple[Dict[str, str], bytes]]:
    """The headers (in lower case) and contents of the parts of a multipart form, taken apart by hand."""
    kind, _, boundary = content_type.partition("; boundary=")
    assert kind == "multipart/form-data"
    first, *rest = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    assert first == b""
    assert rest.pop().strip() == b"--"
    parts = []
    for part in rest:
        head, _, content = part.partition(b"\r\n\r\n")
        lines = [line.decode("utf-8").partition(": ") for line in head.strip().split(b"\r\n")]
        parts.append(({name.lower(): value for name, _, value in lines}, content))
    return parts


def answering(handler: Handler = completing, **options: Any) -> ZhipuAI:
    """A blocking client of the platform that ``handler`` is."""
    transport = httpx.MockTransport(handler)
    client = ZhipuAI(**{"http_client": httpx.Client(transport=transport), **_DEFAULTS, **options})
    client._transport.wait = _at_once
    return client


def answering_async(handler: Handler = completing, **options: Any) -> AsyncZhipuAI:
    """As `answering`, for ``await``."""
    transport = httpx.MockTransport(handler)
    client = AsyncZhipuAI(**{"http_client": httpx.AsyncClient(transport=transport), **_DEFAULTS, **options})
    client._transport.wait = _at_once
    return client


_DEFAULTS: Dict[str, Any] = {"api_key": KEY, "base_url": BASE_URL}


def _at_once(seconds: float) -> Any:
    assert seconds == 0, "a test of retries takes its client from a caller"


@contextmanager
def no_warning() -> Iterator[None]:
    """Nothing in the block warns, nor does collecting what it left.

    (But for trio, which complains of every asynchronous generator that is dropped, those inside httpx included.)
    """
    gc.collect()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield
        gc.collect()
        gc.collect()
    messages = [str(warning.message) for warning in seen]
    assert [message for message in messages if not message.startswith("Async generator '")] == []


class Caller:
    """One of the two colours.

    Attributes:
        awaits: Whether it is the one with ``await``.
        transport: What its clients send with.
        pauses: The seconds that its clients would have waited.
    """

    def __init__(self, *, awaits: bool, transport: str = "httpx") -> None:
        self.awaits = awaits
        self.transport = transport
        self.pauses: List[float] = []
        self._loop = asyncio.new_event_loop() if awaits else None

    @property
    def kind(self) -> Any:
        """The class of its clients."""
        return AsyncZhipuAI if self.awaits else ZhipuAI

    @property
    def http_kind(self) -> Any:
        """The class of the HTTP clients that its clients take."""
        return httpx.AsyncClient if self.awaits else httpx.Client

    def http(self, handler: Handler = completing, **options: Any) -> Any:
        """An HTTP client of its colour that does not touch the network."""
        return self.http_kind(transport=httpx.MockTransport(handler), **options)

    def answering(self, handler: Handler = completing, **options: Any) -> Any:
        """A client of the platform that ``handler`` is; it notes its pauses instead of waiting."""
        client = (answering_async if self.awaits else answering)(handler, **options)
        return self._noting(client)

    def connecting(self, base_url: str, **options: Any) -> Any:
        """A client that connects to a server of this machine; it notes its pauses instead of waiting."""
        given = {**_DEFAULTS, "base_url": base_url, "timeout": 5.0, "transport": self.transport, **options}
        return self._noting(self.kind(**given))

    def _noting(self, client: Any) -> Any:
        async def note(seconds: float) -> None:
            self.pauses.append(seconds)

        client._transport.wait = note if self.awaits else self.pauses.append
        return client

    def http_of(self, client: Any) -> Any:
        """The HTTP client behind a client."""
        return self.wait(client._transport.connections.client())

    def ask(self, client: Any, **parameters: Any) -> Any:
        """The answer to a question, whole or as a stream."""
        return self.wait(client.chat.completions.create(**{"model": "glm-4.7", "messages": MESSAGES, **parameters}))

    def wait(self, result: Any) -> Any:
        """What was answered: ``result`` itself, or what it gives when it is awaited."""
        return result if self._loop is None else self._loop.run_until_complete(_awaited(result))

    def collect(self, items: Any) -> List[Any]:
        """All items."""
        return list(items) if self._loop is None else self._loop.run_until_complete(_collected(items))

    def first(self, items: Any) -> Any:
        """The next item; a stream can be read on after it, for no loop over it was left."""
        if self._loop is not None:
            return self._loop.run_until_complete(_first(items))
        return next(items if hasattr(items, "__next__") else iter(items))

    def ask_and_drop(self, client: Any, *, read: int) -> Any:
        """Ask for a stream, read some of it and let go of it; gives a weak reference to what was the stream."""

        async def awaiting() -> Any:
            stream = await client.chat.completions.create(model="glm-4.7", messages=MESSAGES, stream=True)
            for _ in range(read):
                await stream.__anext__()
            trace = weakref.ref(stream)
            del stream
            await _settled()
            return trace

        if self._loop is not None:
            return self._loop.run_until_complete(awaiting())
        stream = client.chat.completions.create(model="glm-4.7", messages=MESSAGES, stream=True)
        for _ in range(read):
            next(stream)
        return weakref.ref(stream)

    def close(self, closable: Any) -> None:
        """Close a client, a stream or a download."""
        self.wait(closable.close())

    @contextmanager
    def inside(self, manager: Any) -> Iterator[Any]:
        """``with manager`` or ``async with manager``."""
        if self._loop is None:
            with manager as entered:
                yield entered
            return
        entered = self._loop.run_until_complete(manager.__aenter__())
        try:
            yield entered
        finally:
            self._loop.run_until_complete(manager.__aexit__(None, None, None))

    def settle(self) -> None:
        """Let the event loop, if there is one, do what it was asked to do in the background."""
        if self._loop is not None:
            self._loop.run_until_complete(_settled())

    def end(self) -> None:
        """End the event loop as `asyncio.run` does."""
        if self._loop is not None and not self._loop.is_closed():
            self.settle()
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self.settle()
            self._loop.close()


async def _settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def _awaited(result: Any) -> Any:
    return await result


async def _collected(items: Any) -> List[Any]:
    return [item async for item in items]


async def _first(items: Any) -> Any:
    return await (items if hasattr(items, "__anext__") else items.__aiter__()).__anext__()


@pytest.fixture(params=["blocking", "awaited"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Each colour in turn."""
    caller = Caller(awaits=request.param == "awaited")
    yield caller
    caller.end()


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of this machine reaches a client."""
    for name in ("ZHIPUAI_API_KEY", "ZHIPUAI_BASE_URL", "BIGMODEL_API_KEY", "ZAI_API_KEY", "ZAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
