"""Sending calls: the only place that waits. The thinking is shared; waiting is written twice, side by side."""

from __future__ import annotations

import json
import time
from itertools import count
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, Optional, Tuple, Type, TypeVar, Union, cast

import httpx
from attrs import evolve, field, frozen
from zhipuai_openapi.call import BinaryCall, Call, InvalidArgument, NotGiven, Options, PageCall, Request, StreamCall
from zhipuai_openapi.client import build_request
from zhipuai_openapi.types import Model

from .addresses import Address
from .downloads import AsyncBinaryContent, BinaryContent
from .errors import APIResponseValidationError, InvalidArgumentError, ZhipuAIError, status_error
from .failures import translated, without_key
from .pages import AsyncPage, AsyncPages, Page
from .problems import find_problem
from .retries import Retries
from .streaming import AsyncStream, Load, Stream

if TYPE_CHECKING:
    from typing import IO, List

    from .connections import AsyncConnections, Connections
    from .raw import AsyncRawTransport, RawTransport

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
Receive = Callable[[httpx.Response], R]
"""What makes an answer of a response, or raises."""


@frozen
class Settings:
    """What all calls of a client have in common."""

    address: Address
    auth: httpx.Auth = field(repr=False)
    headers: httpx.Headers = field(repr=False)
    timeout: Union[float, httpx.Timeout, None]
    retries: Retries
    options: Options = Options()


async def sleep(seconds: float) -> None:
    """Wait, under asyncio or trio."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        import trio  # no loop of asyncio runs, so trio's does

        await trio.sleep(seconds)
    else:
        await asyncio.sleep(seconds)


class Transport:
    """Sends calls and waits for their answers."""

    def __init__(
        self, connections: Connections, settings: Settings, *, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self.connections = connections
        self.settings = settings
        self.wait = wait

    @property
    def raw(self) -> RawTransport:
        """This transport, keeping the HTTP response beside each answer."""
        from .raw import RawTransport

        return RawTransport(self)

    def call(self, call: Call[T]) -> T:
        """The answer to ``call``."""
        return self.deliver(call, self.read_call(call))

    def stream(self, call: StreamCall[E]) -> Stream[E]:
        """The answer to ``call``, piece by piece."""
        return self.deliver(call, self.read_stream(call), streamed=True)

    def binary(self, call: BinaryCall) -> BinaryContent:
        """The bytes that answer ``call``."""
        return self.deliver(call, self.read_binary(call), streamed=True)

    def page(self, call: PageCall[Any, E]) -> Page[E]:
        """The page that answers ``call``."""
        return self.deliver(call, self.read_page(call))

    def read_call(self, call: Call[T]) -> Receive[T]:
        """What makes a response the answer to ``call``."""
        return lambda response: read_answer(call.answer, response)

    def read_stream(self, call: StreamCall[E]) -> Receive[Stream[E]]:
        """What makes a response the stream that answers ``call``."""
        return lambda response: Stream(response, loader(call.event))

    def read_binary(self, call: BinaryCall) -> Receive[BinaryContent]:
        """What makes a response the bytes that answer ``call``."""
        return lambda response: BinaryContent(response)

    def read_page(self, call: PageCall[Any, E]) -> Receive[Page[E]]:
        """What makes a response the page that answers ``call``."""
        return lambda response: Page(call, read_answer(call.answer, response), self.page)

    def deliver(self, call: Request, receive: Receive[R], *, streamed: bool = False) -> R:
        """Send ``call``, again if need be, until ``receive`` accepts the response."""
        call, retries = with_options(call, self.settings)
        for done in count(1):
            try:
                return receive(self._exchange(call, streamed=streamed))
            except ZhipuAIError as error:
                pause = retries.pause(done, error, repeatable=call.operation.repeatable)
                if pause is None or not resendable(call):
                    raise
            self.wait(pause)
        raise AssertionError("unreachable")

    def _exchange(self, call: Request, *, streamed: bool) -> httpx.Response:
        """One request and its response: read whole, but for a good one that is streamed."""
        http = self.connections.client()
        request, opened = http_request(http, call, self.settings)
        try:
            with translated(request):
                response = http.send(request, auth=self.settings.auth, stream=streamed)
                if not response.is_closed and unexpected(call, response):
                    response.read()
        finally:
            close_all(opened)
        return accepted(call, response)


class AsyncTransport:
    """As `Transport`, awaiting."""

    def __init__(
        self, connections: AsyncConnections, settings: Settings, *, wait: Callable[[float], Awaitable[None]] = sleep
    ) -> None:
        self.connections = connections
        self.settings = settings
        self.wait = wait

    @property
    def raw(self) -> AsyncRawTransport:
        """This transport, keeping the HTTP response beside each answer."""
        from .raw import AsyncRawTransport

        return AsyncRawTransport(self)

    async def call(self, call: Call[T]) -> T:
        """The answer to ``call``."""
        return await self.deliver(call, self.read_call(call))

    async def stream(self, call: StreamCall[E]) -> AsyncStream[E]:
        """The answer to ``call``, piece by piece."""
        return await self.deliver(call, self.read_stream(call), streamed=True)

    async def binary(self, call: BinaryCall) -> AsyncBinaryContent:
        """The bytes that answer ``call``."""
        return await self.deliver(call, self.read_binary(call), streamed=True)

    def page(self, call: PageCall[Any, E]) -> AsyncPages[E]:
        """The page that answers ``call``, when awaited; its items and those after it, when iterated."""
        return AsyncPages(self.deliver(call, self.read_page(call)))

    def read_call(self, call: Call[T]) -> Receive[T]:
        """What makes a response the answer to ``call``."""
        return lambda response: read_answer(call.answer, response)

    def read_stream(self, call: StreamCall[E]) -> Receive[AsyncStream[E]]:
        """What makes a response the stream that answers ``call``."""
        return lambda response: AsyncStream(response, loader(call.event))

    def read_binary(self, call: BinaryCall) -> Receive[AsyncBinaryContent]:
        """What makes a response the bytes that answer ``call``."""
        return lambda response: AsyncBinaryContent(response)

    def read_page(self, call: PageCall[Any, E]) -> Receive[AsyncPage[E]]:
        """What makes a response the page that answers ``call``."""
        return lambda response: AsyncPage(call, read_answer(call.answer, response), self.page)

    async def deliver(self, call: Request, receive: Receive[R], *, streamed: bool = False) -> R:
        """Send ``call``, again if need be, until ``receive`` accepts the response."""
        call, retries = with_options(call, self.settings)
        for done in count(1):
            try:
                return receive(await self._exchange(call, streamed=streamed))
            except ZhipuAIError as error:
                pause = retries.pause(done, error, repeatable=call.operation.repeatable)
                if pause is None or not resendable(call):
                    raise
            await self.wait(pause)
        raise AssertionError("unreachable")

    async def _exchange(self, call: Request, *, streamed: bool) -> httpx.Response:
        """One request and its response: read whole, but for a good one that is streamed."""
        http = self.connections.client()
        request, opened = http_request(http, call, self.settings)
        try:
            with translated(request):
                response = await http.send(request, auth=self.settings.auth, stream=streamed)
                if not response.is_closed and unexpected(call, response):
                    await response.aread()
        finally:
            close_all(opened)
        return accepted(call, response)


def with_options(call: Request, settings: Settings) -> Tuple[Request, Retries]:
    """``call`` with the client's options under its own, and how often to try it."""
    theirs, ours = call.options, settings.options
    options = Options(
        extra_headers=merged(ours.extra_headers, theirs.extra_headers),
        extra_query=merged(ours.extra_query, theirs.extra_query),
        extra_body=merged(ours.extra_body, theirs.extra_body),
        timeout=first_given(theirs.timeout, ours.timeout, settings.timeout),
    )
    most = first_given(theirs.max_retries, ours.max_retries, settings.retries.at_most)
    return evolve(call, options=options), evolve(settings.retries, at_most=checked_retries(most))


def merged(ours: Optional[Mapping[str, T]], theirs: Optional[Mapping[str, T]]) -> Optional[Mapping[str, T]]:
    """Both mappings in one; ``theirs`` wins."""
    return {**ours, **theirs} if ours and theirs else theirs or ours


def first_given(*values: Union[T, NotGiven]) -> T:
    """The first of ``values`` that was given; the last always is."""
    return next(value for value in values if not isinstance(value, NotGiven))


def checked_retries(most: object) -> int:
    """``most``, if it can be a number of tries."""
    if not isinstance(most, int) or most < 0:
        raise InvalidArgumentError(f"max_retries must be 0 or more, not {most!r}")
    return most


def http_request(
    http: Union[httpx.Client, httpx.AsyncClient], call: Request, settings: Settings
) -> Tuple[httpx.Request, List[IO[bytes]]]:
    """The HTTP request that ``call`` stands for, and the files opened for it."""
    try:
        with translated(None):
            return build_request(http, call, settings.address.url(call.path), settings.headers)
    except InvalidArgument as error:
        raise InvalidArgumentError(f"{call.operation.name}: {error}") from error


def unexpected(call: Request, response: httpx.Response) -> bool:
    """Whether a response that has not been read yet must be read, because it is not what was asked for."""
    if response.is_error or response.is_redirect:
        return True
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if isinstance(call, StreamCall):
        return media_type in ("application/json", "text/html")
    return media_type == "application/json" and "content-disposition" not in response.headers


def accepted(call: Request, response: httpx.Response) -> httpx.Response:
    """The response, when it is not an error."""
    without_key(response.request)
    if not response.is_success:
        raise status_error(response)
    if not isinstance(call, (Call, PageCall)) and response.is_closed:
        _refuse(call, response)
    return response


def _refuse(call: Request, response: httpx.Response) -> None:
    """Raise for a body that came where a stream or a file was asked for, unless it is the file."""
    try:
        problem = find_problem(json.loads(response.content))
    except ValueError:
        problem = None
    if problem is not None:
        raise status_error(response, problem)
    if isinstance(call, StreamCall):
        raise validation_error(response, "asked for a stream")


def validation_error(response: httpx.Response, asked: str) -> APIResponseValidationError:
    """The exception for an answer that is not what was ``asked`` for."""
    kind = response.headers.get("content-type", "no content type")
    message = f"{asked}, but got {kind}: {response.text[:500]!r}"
    return APIResponseValidationError(response, response.text, message=message)


def read_answer(answer: Type[T], response: httpx.Response) -> T:
    """The answer in a response already read."""
    try:
        data: object = json.loads(response.content)
    except (ValueError, RecursionError) as error:
        raise validation_error(response, "asked for JSON") from error
    problem = find_problem(data)
    if problem is not None:
        raise status_error(response, problem)
    if data.__class__ is not dict and answer is not object:
        raise validation_error(response, "asked for a JSON object")
    return loader(answer)(data)


def loader(answer: Type[T]) -> Load[T]:
    """What turns decoded JSON into an ``answer``."""
    return cast("Load[T]", cast(Any, answer).from_dict) if issubclass(answer, Model) else _as_it_is


def _as_it_is(value: object) -> Any:
    return value


def resendable(call: Request) -> bool:
    """Whether everything in ``call`` can be sent once more: a file that cannot be rewound cannot."""
    return all(_rewindable(value) for value in (call.form or {}).values())


def _rewindable(value: object) -> bool:
    content = cast("Tuple[object, ...]", value)[1] if isinstance(value, tuple) else value
    return not hasattr(content, "read") or bool(getattr(content, "seekable", bool)())


def close_all(opened: List[IO[bytes]]) -> None:
    """Close the files that were opened for a request."""
    for file in opened:
        file.close()
