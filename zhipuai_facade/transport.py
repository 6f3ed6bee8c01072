"""Sending calls: the only place that waits. Both colours take the same steps; the blocking one never has to await."""

from __future__ import annotations

from importlib import import_module
from threading import TIMEOUT_MAX
from time import perf_counter
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Generic, Mapping, Optional, Tuple, TypeVar, Union, cast

import httpx
from zhipuai_openapi.bodies import BodyTooLong, reading
from zhipuai_openapi.call import (
    BinaryCall,
    NotGiven,
    Options,
    PageCall,
    Request,
    StreamCall,
    altered,
    close_all,
    encoded,
    resendable,
)
from zhipuai_openapi.closing import keeping
from zhipuai_openapi.colours import run, settled
from zhipuai_openapi.connections import AsyncConnections, BlockingConnections
from zhipuai_openapi.requests import build_request
from zhipuai_openapi.timing import FOREVER, Timeouts, Timing

from . import logs, shortcut
from .addresses import Address
from .answers import accepted, intake_of, read_answer, streamed, unexpected
from .auth import TokenAuth
from .errors import APIAuthenticationError, APIResponseValidationError, InvalidArgumentError, ZhipuAIError
from .failures import expect_failures, translated, without_key
from .retries import Retries, Retry
from .shortcut import Forms, open_to

if TYPE_CHECKING:
    from zhipuai_openapi.downloads import Again
    from zhipuai_openapi.responses import RawResponse

    from .places import Limiter

R = TypeVar("R", bound=Request)
ConnectionsT = TypeVar("ConnectionsT", BlockingConnections, AsyncConnections)
Built = Tuple[httpx.Request, Any]

NOT_AGAIN = "not tried again: a file of it cannot be read a second time; give a path, bytes, or a file that can seek"

TOKEN_EXPIRED = "1003"  # noqa: S105 - a business code


class Settings:
    """What all calls of a client have in common.

    Attributes:
        address: Where they go.
        auth: What signs them.
        headers: What all are sent with.
        options: What holds for every call that says nothing else; its timeout and number of retries are always given.
        retries: When to try again.
        longest_event: Bytes that one event of a stream may have.
        longest_answer: Bytes that a whole answer may have.
        limiter: What limits how many calls are under way at once, if anything does.
        forms: Requests made with these settings.
    """

    def __init__(
        self,
        address: Address,
        auth: httpx.Auth,
        headers: httpx.Headers,
        options: Options,
        retries: Retries,
        longest_event: int,
        longest_answer: int,
        limiter: Optional[Limiter] = None,
    ) -> None:
        self.address: Address = address
        self.auth: httpx.Auth = auth
        self.headers: httpx.Headers = headers
        self.options: Options = options
        self.retries: Retries = retries
        self.longest_event: int = longest_event
        self.longest_answer: int = longest_answer
        self.limiter: Optional[Limiter] = limiter
        self.forms: Forms = Forms()

    def altered(self, **changes: Any) -> Settings:
        """These, with other values."""
        given = {name: value for name, value in vars(self).items() if name != "forms"}
        return Settings(**{**given, **changes})


class Course(Timing):
    """What is known of one call on its way: when it began, how long it may take, and what is logged of it."""

    __slots__ = ("log",)

    def __init__(self, call: Request) -> None:
        super().__init__(cast(Timeouts, call.options.timeout))
        self.log: logs.Silent = logs.begun(call)


class Sender(Generic[ConnectionsT]):
    """What both transports do alike, written as for the awaitable one; `run` drives it for the blocking one."""

    _colour: ClassVar[str] = ""
    """What the names of its streams, pages and bytes begin with."""
    _close: ClassVar[Callable[..., Any]]
    """How to give the connection of a response back."""

    def __init__(
        self, connections: ConnectionsT, settings: Settings, wait: Optional[Callable[[float], Any]] = None
    ) -> None:
        self.connections: ConnectionsT = connections
        self.settings: Settings = settings
        self.wait: Callable[[float], Any] = wait or connections.pause

    def send(self, call: Any) -> Any:
        """The answer to ``call``: whole, a stream, bytes or a page, as its class says."""
        return self.deliver(call)

    async def deliver(self, call: Any) -> Any:
        """Send ``call``, again if need be, until its answer can be read, or its stream has begun."""
        expect_failures()
        call = prepared(call, self.settings)
        course, renewed = Course(call), False
        while True:
            try:
                return await self._in_turn(call, course)
            except ZhipuAIError as error:
                if not renewed and resendable(call) and expired(error, self.settings.auth):
                    renewed, course.attempts = True, course.attempts - 1
                    course.log.retrying(error, 0)
                    continue
                retry = self._retry(call, error, course)
            await self._pause(retry, course)

    def _retry(self, call: Request, error: ZhipuAIError, course: Course) -> Retry:
        """The next try, after ``error``, which is raised when there is none."""
        error.attempts, error.elapsed = course.attempts, course.elapsed
        retry = next_retry(call, error, self.settings.retries, course)
        if retry is None or not resendable(call):
            error.hint = error.hint or (None if retry is None else NOT_AGAIN)
            course.log.failed(error)
            raise error
        return retry

    async def _pause(self, retry: Retry, course: Course) -> None:
        course.log.retrying(retry.error, retry.pause)
        if self.settings.retries.on_retry is not None:
            await settled(self.settings.retries.on_retry(retry))
        if retry.pause:
            await settled((self.settings.retries.wait or self.wait)(retry.pause))

    async def _in_turn(self, call: Any, course: Course) -> Any:
        """Send ``call`` when it is its turn. An answer that is not read yet keeps its place."""
        limiter = self.settings.limiter
        if limiter is None or not _counted(call):
            return await self._answer(call, await self._exchange(call, course), course)
        with await limiter.enter(call, self.connections, course.remaining) as place:
            return await self._answer(call, place.kept(await self._exchange(call, course)), course)

    async def _answer(self, call: Any, response: httpx.Response, course: Course) -> Any:
        try:
            answer = await self.read(call, response, course)
            course.log.answered(response)
            return answer
        except BaseException:  # an interrupt, too: nobody else has it yet
            await settled(self._close(response))
            raise

    async def _exchange(self, call: Request, course: Course) -> httpx.Response:
        with translated(None):
            http = await settled(self.connections.client())
        short = open_to(self.connections, http, self.settings.auth)
        request, opened = built(http, call, self.settings, course, short=short)
        course.log.sent(request)
        response: Any = None
        try:
            with translated(request):
                if short:
                    begun = perf_counter()
                    response = await shortcut.send(http, request, self.settings.auth)
                    shortcut.finish(http, request, response, begun)
                else:
                    response = await settled(http.send(request, auth=self.settings.auth, stream=True))
                request.extensions["log_id"] = response.headers.get("x-log-id")
                if not streamed(call) or unexpected(call, response):
                    await self._read_whole(http, response, course)
            return accepted(call, response)
        except BaseException:  # an interrupt, too
            if response is not None:
                await settled(self._close(response))
            elif "body" in request.extensions:
                request.extensions["body"].close()
            raise
        finally:
            request.extensions.pop("body", None)  # it knows the request
            close_all(opened)

    async def _read_whole(self, http: Any, response: httpx.Response, course: Course) -> None:
        try:
            await settled(reading(http)(response, course, self.settings.longest_answer))
        except (BodyTooLong, httpx.DecodingError) as error:
            without_key(response.request)
            raise APIResponseValidationError(response, message=f"the answer cannot be read: {error}") from error

    async def read(self, call: Any, response: httpx.Response, course: Course) -> Any:
        """The answer in a response."""
        if isinstance(call, BinaryCall):
            course.each()
            content = self._kind("downloads", "BinaryContent")
            from .places import noticed

            within = keeping(self.connections, noticed(response, translated))  # what is read later keeps them open
            return await settled(content(response, within, self.again(call, course)).held())
        if streamed(call):
            intake = intake_of(
                call,
                response,
                timing=course,
                longest=self.settings.longest_event,
                ended=course.log.stream_ended,
                held=self.connections,
            )
            return await settled(self._kind("streams", "Stream")(response, intake).held())
        answer = read_answer(call, response)
        return self._kind("pages", "Page")(call, answer, self.send) if isinstance(call, PageCall) else answer

    def _kind(self, module: str, name: str) -> Any:
        """A class of the low-level client in this colour, loaded when an answer first needs it."""
        return getattr(import_module(f"zhipuai_openapi.{module}"), self._colour + name)

    def again(self, call: BinaryCall, course: Course) -> Again:
        """What asks for an answer again that broke off while it was read."""

        async def ask(error: Exception, headers: Mapping[str, str]) -> httpx.Response:
            extra = httpx.Headers(call.options.extra_headers)
            extra.update(headers)
            rest = altered(call, options=altered(call.options, extra_headers=extra))
            while isinstance(error, ZhipuAIError):
                await self._pause(self._retry(call, error, course), course)
                try:
                    response = await self._exchange(rest, course)
                    course.each()
                    return response
                except ZhipuAIError as following:
                    error = following
            raise error

        return ask


class Transport(Sender[BlockingConnections]):
    """Sends calls and waits for their answers."""

    _close = staticmethod(httpx.Response.close)

    def send(self, call: Any) -> Any:
        """The answer to ``call``: whole, a stream, bytes or a page, as its class says."""
        return run(self.deliver(call))


class AsyncTransport(Sender[AsyncConnections]):
    """As `Transport`, awaiting."""

    _colour = "Async"
    _close = staticmethod(httpx.Response.aclose)

    def send(self, call: Any) -> Any:
        """The answer to ``call``, when awaited; a page can also be iterated."""
        sending = self.deliver(call)
        return self._kind("pages", "Pages")(sending) if isinstance(call, PageCall) else sending


class _Raw:
    """What makes a transport answer with `RawResponse`."""

    def __init__(self, plain: Any) -> None:
        super().__init__(plain.connections, plain.settings, plain.wait)  # type: ignore[call-arg]
        self._plain = plain

    async def read(self, call: Any, response: httpx.Response, course: Course) -> RawResponse[Any]:
        """The answer in a response, and the response."""
        from zhipuai_openapi.responses import RawResponse

        return RawResponse(response, await self._plain.read(call, response, course))


class RawTransport(_Raw, Transport):
    """A transport whose answers are `RawResponse`."""


class AsyncRawTransport(_Raw, AsyncTransport):
    """As `RawTransport`, awaiting."""

    def send(self, call: Any) -> Any:
        """The answer to ``call``, when awaited."""
        return self.deliver(call)


def _counted(call: Request) -> bool:
    from .places import counted  # only clients with limits need it

    return counted(call)


def prepared(call: R, settings: Settings) -> R:
    """``call`` with the client's options under its own, and its body encoded."""
    with translated(None):
        return encoded(call, overlaid(settings.options, call.options))


def overlaid(ours: Options, theirs: Options) -> Options:
    """Both options in one; ``theirs`` win."""
    if theirs.empty:
        return ours
    timeout = ours.timeout if isinstance(theirs.timeout, NotGiven) else theirs.timeout
    most = ours.max_retries if isinstance(theirs.max_retries, NotGiven) else theirs.max_retries
    if not isinstance(most, int) or most < 0:
        raise InvalidArgumentError(f"max_retries must be 0 or more, not {most!r}")
    with translated(None):
        headers = httpx.Headers(ours.extra_headers)
        headers.update(theirs.extra_headers)
        query = {**(ours.extra_query or {}), **(theirs.extra_query or {})} or None
        body = {**(ours.extra_body or {}), **(theirs.extra_body or {})} or None
    return Options(headers, query, body, checked_timeouts(timeout), most)


def checked_timeouts(timeout: object) -> Timeouts:
    """``timeout`` in the form in which it is kept."""
    if timeout is not None and not isinstance(timeout, (int, float, httpx.Timeout, Timeouts)):
        raise InvalidArgumentError(f"timeout must be seconds, Timeouts, an httpx.Timeout or None, not {timeout!r}")
    with translated(None):
        timeouts = Timeouts.of(timeout)
        fine = all(seconds is None or 0 < seconds <= TIMEOUT_MAX or seconds == FOREVER for seconds in timeouts)
    if not fine:
        raise InvalidArgumentError(f"timeout must be seconds, more than 0, or None, not {timeout!r}")
    return timeouts


def built(
    http: Union[httpx.Client, httpx.AsyncClient], call: Request, settings: Settings, course: Course, *, short: bool
) -> Built:
    """The HTTP request that ``call`` stands for, and the files opened for it; by a form, when the way is ``short``."""
    with translated(None):
        limits = course.attempt(streaming=isinstance(call, StreamCall))
        extensions: Dict[str, object] = {"timeout": limits, "timing": course}
        by_form = short and Forms.fit(call, settings.options)
        request = settings.forms.filled(call, extensions) if by_form else None
        if request is not None:
            return request, ()
        request, opened = build_request(
            http, call, settings.forms.url(call, settings.address), settings.headers, extensions
        )
        if by_form:
            settings.forms.keep(call, request)
        return request, opened


def expired(error: ZhipuAIError, auth: httpx.Auth) -> bool:
    """Whether the platform called a signed token expired, and a new one will be signed."""
    if not isinstance(auth, TokenAuth) or not isinstance(error, APIAuthenticationError) or error.code != TOKEN_EXPIRED:
        return False
    return auth.renew(error.response.request.extensions.get("token"))


def next_retry(call: Request, error: ZhipuAIError, retries: Retries, course: Course) -> Optional[Retry]:
    """The next try, after ``error``; None to leave it at that."""
    if getattr(call.content, "raised", None) is not None:  # code of the caller's failed, not the platform
        return None
    policy = retries._replace(at_most=cast(int, call.options.max_retries))
    repeatable, done = call.operation.repeatable, course.attempts
    pause = policy.pause(done, error, repeatable=repeatable, remaining=course.remaining)
    return None if pause is None else Retry(error, done, pause, call.operation.name)
