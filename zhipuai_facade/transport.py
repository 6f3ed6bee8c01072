"""Sending calls: the only place that waits. Both colours take the same steps; the blocking one never has to await."""

from __future__ import annotations

import time
from inspect import isawaitable
from typing import Any, Callable, ClassVar, Coroutine, Dict, Generic, Optional, Tuple, TypeVar, Union, cast

import httpx
from attrs import evolve, field, frozen
from zhipuai_openapi.call import BinaryCall, NotGiven, Options, PageCall, Request, StreamCall, close_all, encoded
from zhipuai_openapi.client import build_request
from zhipuai_openapi.connections import AsyncConnections, BlockingConnections, running_loop
from zhipuai_openapi.downloads import AsyncBinaryContent, BinaryContent
from zhipuai_openapi.pages import AsyncPage, AsyncPages, Page
from zhipuai_openapi.responses import RawResponse
from zhipuai_openapi.streams import AsyncStream, Stream

from .addresses import Address
from .answers import accepted, event_reader, loader, read_answer, streamed, unexpected
from .auth import TokenAuth
from .errors import APIStatusError, InvalidArgumentError, ZhipuAIError
from .failures import translated
from .retries import Retries

T = TypeVar("T")
R = TypeVar("R", bound=Request)
ConnectionsT = TypeVar("ConnectionsT", BlockingConnections, AsyncConnections)
Built = Tuple[httpx.Request, Any]

TOKEN_EXPIRED = "1003"  # noqa: S105 - a business code


@frozen
class Settings:
    """What all calls of a client have in common."""

    address: Address
    auth: httpx.Auth = field(repr=False)
    headers: httpx.Headers = field(repr=False)
    options: Options = field(repr=False)
    """What holds for every call that says nothing else; its timeout and number of retries are always given."""


async def sleep(seconds: float) -> None:
    """Wait, under asyncio or trio."""
    if type(running_loop()).__module__.startswith("trio"):
        import trio

        await trio.sleep(seconds)
    else:
        import asyncio

        await asyncio.sleep(seconds)


class Sender(Generic[ConnectionsT]):
    """What both transports do alike, written as for the awaitable one; `run` drives it for the blocking one."""

    _wait: ClassVar[Callable[[float], Any]]
    _kinds: ClassVar[Tuple[Any, Any, Any]]
    """The classes of a stream, of bytes and of a page."""

    def __init__(
        self, connections: ConnectionsT, settings: Settings, wait: Optional[Callable[[float], Any]] = None
    ) -> None:
        self.connections: ConnectionsT = connections
        self.settings: Settings = settings
        self.wait: Callable[[float], Any] = wait or type(self)._wait

    def send(self, call: Any) -> Any:
        """The answer to ``call``: whole, a stream, bytes or a page, as its class says."""
        return self.deliver(call)

    async def deliver(self, call: Any) -> Any:
        """Send ``call``, again if need be, until its answer can be read."""
        call = prepared(call, self.settings)
        done, begun = 0, time.monotonic()
        while True:
            try:
                return await self.read(call, await self._exchange(call))
            except ZhipuAIError as error:
                done += 1
                error.attempts, error.elapsed = done, time.monotonic() - begun
                pause = next_pause(call, done, error, self.settings.auth)
                if pause is None:
                    raise
            if pause:
                await settled(self.wait(pause))

    async def _exchange(self, call: Request) -> httpx.Response:
        with translated(None):
            http = await settled(self.connections.client())
        request, opened = built(http, call, self.settings)
        try:
            with translated(request):
                response = await settled(http.send(request, auth=self.settings.auth, stream=streamed(call)))
                response.extensions["connections"] = self.connections  # what is read later keeps them open
                if unexpected(call, response):
                    await settled(response.read() if isinstance(http, httpx.Client) else response.aread())
        finally:
            close_all(opened)
        return accepted(call, response)

    async def read(self, call: Any, response: httpx.Response) -> Any:
        """The answer in a response."""
        stream, content, page = self._kinds
        if isinstance(call, StreamCall):
            return await settled(stream(response, event_reader(response, loader(call)), translated).held())
        if isinstance(call, BinaryCall):
            return await settled(content(response, translated).held())
        answer = read_answer(call, response)
        return page(call, answer, self.send) if isinstance(call, PageCall) else answer


class Transport(Sender[BlockingConnections]):
    """Sends calls and waits for their answers."""

    _wait = time.sleep
    _kinds = (Stream, BinaryContent, Page)

    def send(self, call: Any) -> Any:
        """The answer to ``call``: whole, a stream, bytes or a page, as its class says."""
        return run(self.deliver(call))


class AsyncTransport(Sender[AsyncConnections]):
    """As `Transport`, awaiting."""

    _wait = sleep
    _kinds = (AsyncStream, AsyncBinaryContent, AsyncPage)

    def send(self, call: Any) -> Any:
        """The answer to ``call``, when awaited; a page can also be iterated."""
        sending = self.deliver(call)
        return AsyncPages[Any](sending) if isinstance(call, PageCall) else sending


class _Raw:
    """What makes a transport answer with `RawResponse`."""

    def __init__(self, plain: Any) -> None:
        super().__init__(plain.connections, plain.settings, plain.wait)  # type: ignore[call-arg]
        self._plain = plain

    async def read(self, call: Any, response: httpx.Response) -> RawResponse[Any]:
        """The answer in a response, and the response."""
        return RawResponse(response, await self._plain.read(call, response))


class RawTransport(_Raw, Transport):
    """A transport whose answers are `RawResponse`."""


class AsyncRawTransport(_Raw, AsyncTransport):
    """As `RawTransport`, awaiting."""

    def send(self, call: Any) -> Any:
        """The answer to ``call``, when awaited."""
        return self.deliver(call)


def run(steps: Coroutine[Any, Any, T]) -> T:
    """What ``steps`` come to, when none of them has to be awaited."""
    try:
        steps.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    raise RuntimeError("a blocking call awaited something")


async def settled(value: Any) -> Any:
    """``value``, awaited when it can be."""
    return await value if isawaitable(value) else value


def prepared(call: R, settings: Settings) -> R:
    """``call`` with the client's options under its own, and its body encoded."""
    with translated(None):
        return encoded(evolve(call, options=overlaid(settings.options, call.options)))


def overlaid(ours: Options, theirs: Options) -> Options:
    """Both options in one; ``theirs`` win."""
    if theirs == Options():
        return ours
    timeout = ours.timeout if isinstance(theirs.timeout, NotGiven) else theirs.timeout
    most = ours.max_retries if isinstance(theirs.max_retries, NotGiven) else theirs.max_retries
    if not isinstance(most, int) or most < 0:
        raise InvalidArgumentError(f"max_retries must be 0 or more, not {most!r}")
    with translated(None):
        parts = httpx.Timeout(cast("Any", timeout)).as_dict().values()
        headers = httpx.Headers(ours.extra_headers)
        headers.update(theirs.extra_headers)
    if not all(seconds is None or seconds >= 0 for seconds in parts):
        raise InvalidArgumentError(f"timeout must be seconds, 0 or more, or None, not {timeout!r}")
    query = {**(ours.extra_query or {}), **(theirs.extra_query or {})} or None
    body = {**(ours.extra_body or {}), **(theirs.extra_body or {})} or None
    return Options(extra_headers=headers, extra_query=query, extra_body=body, timeout=timeout, max_retries=most)


def built(http: Union[httpx.Client, httpx.AsyncClient], call: Request, settings: Settings) -> Built:
    """The HTTP request that ``call`` stands for, and the files opened for it."""
    with translated(None):
        return build_request(http, call, settings.address.url(call.path), settings.headers)


def next_pause(call: Request, done: int, error: ZhipuAIError, auth: httpx.Auth) -> Optional[float]:
    """Seconds to wait before trying again after ``done`` tries; None to leave it at ``error``."""
    if not _resendable(call):
        return None
    if isinstance(auth, TokenAuth) and done == 1 and isinstance(error, APIStatusError) and error.status_code == 401:
        token = error.response.request.extensions.get("token")
        if error.code == TOKEN_EXPIRED and auth.renew(token):
            return 0.0
    retries = Retries(at_most=cast(int, call.options.max_retries))
    return retries.pause(done, error, repeatable=call.operation.repeatable)


def _resendable(call: Request) -> bool:
    """Whether everything in ``call`` can be sent once more: a file that cannot be rewound cannot."""
    if call.form is None:
        return True
    fields: Dict[str, Any] = {**call.form, **(call.options.extra_body or {})}
    values = [item for value in fields.values() for item in (value if value.__class__ is list else [value])]
    contents = [value[1] if value.__class__ is tuple else value for value in values]
    return all(not hasattr(content, "read") or _rewindable(content) for content in contents)


def _rewindable(file: Any) -> bool:
    try:
        return bool(file.seekable())
    except (AttributeError, ValueError):  # no real file, or a closed one
        return False
