"""Answers together with the HTTP response that they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar

from zhipuai_openapi.call import BinaryCall, Call, PageCall, StreamCall

from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx

    from .downloads import AsyncBinaryContent, BinaryContent
    from .pages import AsyncPage, Page
    from .streaming import AsyncStream, Stream

T = TypeVar("T")
E = TypeVar("E")


class RawResponse(Generic[T]):
    """An answer, and its status and headers.

    Attributes:
        http_response: The HTTP response.
        status_code: Its status.
        headers: Its headers.
        request_id: The platform's id of the request (header ``x-log-id``); None when it sent none.
    """

    def __init__(self, http_response: httpx.Response, parsed: T) -> None:
        self.http_response = http_response
        self.status_code: int = http_response.status_code
        self.headers: httpx.Headers = http_response.headers
        self.request_id: Optional[str] = http_response.headers.get("x-log-id")
        self._parsed = parsed

    @property
    def content(self) -> bytes:
        """The body, of an answer that is not streamed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text, of an answer that is not streamed."""
        return self.http_response.text

    def parse(self) -> T:
        """The answer, as the method gives it without `with_raw_response`."""
        return self._parsed

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, parsed={type(self._parsed).__name__})"


class RawTransport:
    """A `Transport` whose answers are `RawResponse`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def call(self, call: Call[T]) -> RawResponse[T]:
        """The answer to ``call``."""
        return self._transport.deliver(call, paired(self._transport.read_call(call)))

    def stream(self, call: StreamCall[E]) -> RawResponse[Stream[E]]:
        """The answer to ``call``, piece by piece."""
        return self._transport.deliver(call, paired(self._transport.read_stream(call)), streamed=True)

    def binary(self, call: BinaryCall) -> RawResponse[BinaryContent]:
        """The bytes that answer ``call``."""
        return self._transport.deliver(call, paired(self._transport.read_binary(call)), streamed=True)

    def page(self, call: PageCall[Any, E]) -> RawResponse[Page[E]]:
        """The page that answers ``call``."""
        return self._transport.deliver(call, paired(self._transport.read_page(call)))


class AsyncRawTransport:
    """As `RawTransport`, awaiting."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def call(self, call: Call[T]) -> RawResponse[T]:
        """The answer to ``call``."""
        return await self._transport.deliver(call, paired(self._transport.read_call(call)))

    async def stream(self, call: StreamCall[E]) -> RawResponse[AsyncStream[E]]:
        """The answer to ``call``, piece by piece."""
        return await self._transport.deliver(call, paired(self._transport.read_stream(call)), streamed=True)

    async def binary(self, call: BinaryCall) -> RawResponse[AsyncBinaryContent]:
        """The bytes that answer ``call``."""
        return await self._transport.deliver(call, paired(self._transport.read_binary(call)), streamed=True)

    async def page(self, call: PageCall[Any, E]) -> RawResponse[AsyncPage[E]]:
        """The page that answers ``call``."""
        return await self._transport.deliver(call, paired(self._transport.read_page(call)))


def paired(receive: Callable[[httpx.Response], T]) -> Callable[[httpx.Response], RawResponse[T]]:
    """``receive``, keeping the response beside what it makes of it."""
    return lambda response: RawResponse(response, receive(response))
