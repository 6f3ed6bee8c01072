"""Sending calls: the only place that waits. Both colours take the same steps; the blocking one never has to await."""

from __future__ import annotations

import time
from threading import TIMEOUT_MAX
from typing import Any, Callable, ClassVar, Generic, Optional, Tuple, TypeVar, Union, cast

import httpx
from attrs import evolve, field, frozen
from zhipuai_openapi.call import BinaryCall, NotGiven, Options, PageCall, Request, close_all, encoded, resendable
from zhipuai_openapi.client import build_request
from zhipuai_openapi.closing import keeping
from zhipuai_openapi.colours import run, settled, sleep
from zhipuai_openapi.connections import AsyncConnections, BlockingConnections
from zhipuai_openapi.downloads import AsyncBinaryContent, BinaryContent
from zhipuai_openapi.pages import AsyncPage, AsyncPages, Page
from zhipuai_openapi.responses import RawResponse
from zhipuai_openapi.streams import AsyncStream, Stream

from . import logs
from .addresses import Address
from .answers import accepted, event_reader, loader, read_answer, streamed, unexpected
from .auth import TokenAuth
from .errors import APIAuthenticationError, InvalidArgumentError, ZhipuAIError
from .failures import translated
from .retries import Retries

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
        log = logs.begun(call)
        done, renewed, begun = 0, False, time.monotonic()
        while True:
            try:
                response = await self._exchange(call, log)
                answer = await self.read(call, response, log)
                log.answered(response)
                return answer
            except ZhipuAIError as error:
                done += 1
                error.attempts, error.elapsed = done, time.monotonic() - begun
                if not resendable(call):
                    log.failed(error)
                    raise
                if not renewed and expired(error, self.settings.auth):
                    renewed, done = True, done - 1
                    log.retrying(error, 0)
                    continue
                pause = next_pause(call, done, error)
                if pause is None:
                    log.failed(error)
                    raise
                log.retrying(error, pause)
            if pause:
                await settled(self.wait(pause))

    async def _exchange(self, call: Request, log: logs.Silent) -> httpx.Response:
        with translated(None):
            http = await settled(self.connections.client())
        request, opened = built(http, call, self.settings)
        log.sent(request)
        try:
            with translated(request):
                response = await settled(http.send(request, auth=self.settings.auth, stream=streamed(call)))
                if unexpected(call, response):
                    await settled(response.read() if isinstance(http, httpx.Client) else response.aread())
        finally:
            close_all(opened)
        return accepted(call, response)

    async def read(self, call: Any, response: httpx.Response, log: logs.Silent = logs.SILENT) -> Any:
        """The answer in a response."""
        stream, content, page = self._kinds
        if streamed(call):
            within = keeping(self.connections, log.within(translated))  # what is read later keeps them open
            if isinstance(call, BinaryCall):
                return await settled(content(response, within).held())
            return await settled(stream(response, log.counting(event_reader(response, loader(call))), within).held())
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

    async def read(self, call: Any, response: httpx.Response, log: logs.Silent = logs.SILENT) -> RawResponse[Any]:
        """The answer in a response, and the response."""
        return RawResponse(response, await self._plain.read(call, response, log))


class RawTransport(_Raw, Transport):
    """A transport whose answers are `RawResponse`."""


class AsyncRawTransport(_Raw, AsyncTransport):
    """As `RawTransport`, awaiting."""

    def send(self, call: Any) -> Any:
        """The answer to ``call``, when awaited."""
        return self.deliver(call)


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
    if not isinstance(timeout, (int, float, httpx.Timeout, type(None))):
        raise InvalidArgumentError(f"timeout must be seconds, an httpx.Timeout or None, not {timeout!r}")
    with translated(None):
        parts = httpx.Timeout(timeout).as_dict().values()
        headers = httpx.Headers(ours.extra_headers)
        headers.update(theirs.extra_headers)
        query = {**(ours.extra_query or {}), **(theirs.extra_query or {})} or None
        body = {**(ours.extra_body or {}), **(theirs.extra_body or {})} or None
    if not all(seconds is None or 0 < seconds <= TIMEOUT_MAX for seconds in parts):
        raise InvalidArgumentError(f"timeout must be seconds, more than 0, or None, not {timeout!r}")
    return Options(extra_headers=headers, extra_query=query, extra_body=body, timeout=timeout, max_retries=most)


def built(http: Union[httpx.Client, httpx.AsyncClient], call: Request, settings: Settings) -> Built:
    """The HTTP request that ``call`` stands for, and the files opened for it."""
    with translated(None):
        return build_request(http, call, settings.address.url(call.path), settings.headers)


def expired(error: ZhipuAIError, auth: httpx.Auth) -> bool:
    """Whether the platform called a signed token expired, and a new one will be signed."""
    if not isinstance(auth, TokenAuth) or not isinstance(error, APIAuthenticationError) or error.code != TOKEN_EXPIRED:
        return False
    return auth.renew(error.response.request.extensions.get("token"))


def next_pause(call: Request, done: int, error: ZhipuAIError) -> Optional[float]:
    """Seconds to wait before trying again after ``done`` tries; None to leave it at ``error``."""
    retries = Retries(at_most=cast(int, call.options.max_retries))
    return retries.pause(done, error, repeatable=call.operation.repeatable)
