"""Sending calls without anything else: no retries, no error classes. The facade does more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, TypeVar, Union, cast, overload

import httpx

from .call import BinaryCall, Call, NotGiven, PageCall, StreamCall, close_all
from .closing import AsyncClosing, Closing
from .connections import AsyncConnections, BlockingConnections
from .decoding import decode_body
from .requests import build_request
from .streams import AsyncStream, Intake, Stream
from .timing import Timeouts, Timing

if TYPE_CHECKING:
    from typing import Any

T = TypeVar("T")
E = TypeVar("E")


def read_answer(call: Union[Call[T], BinaryCall, PageCall[T, E]], response: httpx.Response) -> Union[T, bytes]:
    """The answer in a response already read; `httpx.HTTPStatusError` when it says that the call failed."""
    response.raise_for_status()
    if isinstance(call, BinaryCall):
        return response.content
    data, kind = decode_body(response.content), cast("Any", call.answer)
    return cast("T", kind.from_dict(data) if hasattr(kind, "from_dict") else data)


def intake_of(call: StreamCall[E], http: Union[httpx.Client, httpx.AsyncClient], held: object) -> Intake[E]:
    """What takes in the events that answer ``call``."""
    given = call.options.timeout
    timeouts = Timeouts.of(http.timeout if isinstance(given, NotGiven) else given)
    timing = Timing(timeouts)
    timing.life()
    return Intake(call, timing, held=held)


class Client(Closing):
    """Sends calls, blocking.

    Args:
        base_url: The root of the API: ``https://open.bigmodel.cn/api`` or ``https://api.z.ai/api``.
        api_key: The key, sent as bearer.
        http: An httpx client to send with; by default one with httpx's own settings.
    """

    def __init__(self, base_url: str, *, api_key: str, http: Optional[httpx.Client] = None) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.connections: BlockingConnections = BlockingConnections(httpx.Client, http)
        self.headers: httpx.Headers = httpx.Headers({"Authorization": f"Bearer {api_key}"})

    @overload
    def send(self, call: BinaryCall) -> bytes: ...
    @overload
    def send(self, call: Union[Call[T], PageCall[T, E]]) -> T: ...
    def send(self, call: Union[Call[T], BinaryCall, PageCall[T, E]]) -> Union[T, bytes]:
        """Send ``call`` and wait for its answer."""
        http = self.connections.client()
        request, opened = build_request(http, call, self.base_url + call.path, self.headers)
        try:
            return read_answer(call, http.send(request))
        finally:
            close_all(opened)

    def stream(self, call: StreamCall[E]) -> Stream[E]:
        """Send ``call`` and read the events that answer it."""
        http = self.connections.client()
        request, opened = build_request(http, call, self.base_url + call.path, self.headers)
        try:
            response = http.send(request, stream=True)
        finally:
            close_all(opened)
        if response.is_error:
            response.read()
        response.raise_for_status()
        return Stream(response, intake_of(call, http, self.connections)).held()

    def close(self) -> None:
        """Close the connections."""
        self.connections.close()


class AsyncClient(AsyncClosing):
    """As `Client`, awaiting."""

    def __init__(self, base_url: str, *, api_key: str, http: Optional[httpx.AsyncClient] = None) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.connections: AsyncConnections = AsyncConnections(httpx.AsyncClient, http)
        self.headers: httpx.Headers = httpx.Headers({"Authorization": f"Bearer {api_key}"})

    @overload
    async def send(self, call: BinaryCall) -> bytes: ...
    @overload
    async def send(self, call: Union[Call[T], PageCall[T, E]]) -> T: ...
    async def send(self, call: Union[Call[T], BinaryCall, PageCall[T, E]]) -> Union[T, bytes]:
        """Send ``call`` and await its answer."""
        http = await self.connections.client()
        request, opened = build_request(http, call, self.base_url + call.path, self.headers)
        try:
            return read_answer(call, await http.send(request))
        finally:
            close_all(opened)

    async def stream(self, call: StreamCall[E]) -> AsyncStream[E]:
        """Send ``call`` and read the events that answer it."""
        http = await self.connections.client()
        request, opened = build_request(http, call, self.base_url + call.path, self.headers)
        try:
            response = await http.send(request, stream=True)
        finally:
            close_all(opened)
        if response.is_error:
            await response.aread()
        response.raise_for_status()
        return await AsyncStream(response, intake_of(call, http, self.connections)).held()

    async def aclose(self) -> None:
        """Close the connections."""
        await self.connections.aclose()
