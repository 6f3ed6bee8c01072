"""Answers that come piece by piece, as server-sent events."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncGenerator, Callable, Generator, Generic, List, TypeVar

import httpx

from .closing import AsyncClosing, Closing, Within, guard, unwatched
from .draining import drain, drain_async, settle
from .events import DONE, Event, EventDecoder
from .reading import Reading

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
Load = Callable[[Event], T]
"""What makes a piece of the answer of an event, or raises what the event reports."""


def _read(load: Load[T], events: List[Event]) -> Generator[T, None, bool]:
    """What ``events`` hold; returns whether the stream ends here."""
    for event in events:
        if event.data.startswith(DONE):
            return True
        yield load(event)
    return False


def _pieces(response: httpx.Response, load: Load[T], within: Within) -> Generator[T, None, None]:
    """What ``response`` holds. A function of its own: a method would keep its stream alive in a cycle."""
    decoder, chunks = EventDecoder(), response.iter_bytes()
    try:
        with within(response.request):
            for chunk in chunks:
                if (yield from _read(load, decoder.feed(chunk))):
                    return drain(response, chunks)
        yield from _read(load, decoder.flush())
    finally:
        response.close()


async def _async_pieces(
    response: httpx.Response, load: Load[T], within: Within, closing: AsyncGenerator[None, None]
) -> AsyncGenerator[T, None]:
    """As `_pieces`, awaiting."""
    decoder, chunks, ended = EventDecoder(), response.aiter_bytes(), False
    try:
        with within(response.request):
            async for chunk in chunks:
                for event in decoder.feed(chunk):
                    if event.data.startswith(DONE):
                        ended = await drain_async(response, chunks)
                        return
                    yield load(event)
        ended = True
        for piece in _read(load, decoder.flush()):
            yield piece
    finally:
        await closing.aclose()
        del chunks
        if not ended:
            await settle()


class Stream(Closing, Generic[T]):
    """The pieces of an answer, as they come.

    Iterate over it once. The connection is given back when the last piece was read, when reading fails, when the stream
    is closed, and when nobody holds the stream any more.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response, load: Load[T], within: Within = unwatched) -> None:
        self.response: httpx.Response = response
        self._pieces: Reading[T] = Reading(_pieces(response, load, within), response)

    def held(self) -> Self:
        """This stream."""
        return self

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._pieces)

    def close(self) -> None:
        """Stop reading and give the connection back. May be called more than once."""
        self._pieces.close()


class AsyncStream(AsyncClosing, Generic[T]):
    """As `Stream`, with ``async for``."""

    def __init__(self, response: httpx.Response, load: Load[T], within: Within = unwatched) -> None:
        self.response: httpx.Response = response
        self._closing = guard(response)
        self._pieces = _async_pieces(response, load, within, self._closing)

    async def held(self) -> Self:
        """This stream, which from now on gives its connection back when it is dropped."""
        await self._closing.__anext__()
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await self._pieces.__anext__()

    async def aclose(self) -> None:
        """Stop reading and give the connection back. May be called more than once."""
        await self._pieces.aclose()
        await self._closing.aclose()
