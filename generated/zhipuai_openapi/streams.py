"""Answers that come piece by piece, as server-sent events."""

from __future__ import annotations

from contextlib import suppress
from typing import (
    TYPE_CHECKING,
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Generator,
    Generic,
    Iterator,
    List,
    TypeVar,
    Union,
)

import httpx

from .call import InvalidArgument
from .closing import AsyncClosing, Closing, Within, give_back, guard, unwatched
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


def _pieces(response: httpx.Response, load: Load[T], within: Within, ended: List[bool]) -> Generator[T, None, None]:
    """What ``response`` holds. A function of its own: a method would keep its stream alive in a cycle."""
    decoder, chunks = EventDecoder(), response.iter_bytes()
    try:
        with within(response.request):
            for chunk in chunks:
                if (yield from _read(load, decoder.feed(chunk))):
                    ended.append(True)
                    return drain(response, chunks)
        yield from _read(load, decoder.flush())
        ended.append(True)
    except Exception:
        ended.append(False)
        raise
    finally:
        response.close()


async def _async_pieces(
    response: httpx.Response, load: Load[T], within: Within, ended: List[bool], closing: AsyncGenerator[None, None]
) -> AsyncGenerator[T, None]:
    """As `_pieces`, awaiting."""
    decoder, chunks, read = EventDecoder(), response.aiter_bytes(), False
    try:
        with within(response.request):
            async for chunk in chunks:
                for event in decoder.feed(chunk):
                    if event.data.startswith(DONE):
                        ended.append(True)
                        read = await drain_async(response, chunks)
                        return
                    yield load(event)
        read = True
        for piece in _read(load, decoder.flush()):
            yield piece
        ended.append(True)
    except Exception:
        ended.append(False)
        raise
    finally:
        await give_back(response, closing)
        del chunks
        if not read:
            await settle()


class Stream(Closing, Generic[T]):
    """The pieces of an answer, as they come.

    Iterate over it once. The connection is given back when the last piece was read, when reading fails, when the loop is
    left, when the stream is closed, and when nobody holds the stream any more. To read some pieces now and others later,
    use ``next(stream)``: leaving a loop closes.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response, load: Load[T], within: Within = unwatched) -> None:
        self.response: httpx.Response = response
        self._within = within
        self._ended: List[bool] = []
        self._left: List[bool] = []
        self._pieces = _pieces(response, load, within, self._ended)
        self._reading: Reading[T] = Reading(self._pieces, response)

    def held(self) -> Self:
        """This stream."""
        return self

    def __iter__(self) -> Iterator[T]:
        self._refuse()
        return Reading(self._pieces, self.response, self._refuse, self._left)

    def __next__(self) -> T:
        self._refuse()
        return next(self._pieces)

    def _refuse(self) -> None:
        if self._left and not self._ended:
            _refuse_left(self)

    def close(self) -> None:
        """Stop reading and give the connection back. May be called more than once, and from another thread."""
        self._ended.append(False)
        self._reading.close()


class AsyncStream(AsyncClosing, Generic[T]):
    """As `Stream`, with ``async for``."""

    def __init__(self, response: httpx.Response, load: Load[T], within: Within = unwatched) -> None:
        self.response: httpx.Response = response
        self._within = within
        self._ended: List[bool] = []
        self._left: List[bool] = []
        self._closing = guard(response)
        self._pieces = _async_pieces(response, load, within, self._ended, self._closing)

    async def held(self) -> Self:
        """This stream, which from now on gives its connection back when it is dropped."""
        await self._closing.__anext__()
        return self

    def __aiter__(self) -> AsyncIterator[T]:
        self._refuse()
        return _Loop(self)

    async def __anext__(self) -> T:
        self._refuse()
        return await self._pieces.__anext__()

    async def _loop(self) -> AsyncGenerator[T, None]:
        try:
            while True:
                try:
                    piece = await self.__anext__()
                except StopAsyncIteration:
                    return
                yield piece
        finally:
            await self._give_back()

    def _refuse(self) -> None:
        if self._left and not self._ended:
            _refuse_left(self)

    async def aclose(self) -> None:
        """Stop reading and give the connection back. May be called more than once, and from another task."""
        self._ended.append(False)
        await self._give_back()

    async def _give_back(self) -> None:
        with suppress(RuntimeError):  # another task is reading, which closing the response ends
            await self._pieces.aclose()
        await give_back(self.response, self._closing)


class _Loop(Generic[T]):
    """A loop over a stream. When it is left, the stream knows at once; the event loop closes it a little later."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream
        self._pieces = stream._loop()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await self._pieces.__anext__()

    def __del__(self) -> None:
        self._stream._left.append(True)


def _refuse_left(stream: Union[Stream[T], AsyncStream[T]]) -> None:
    """A loop over what was left before its end would end at once, and pass for complete."""
    with stream._within(stream.response.request):
        raise InvalidArgument("its loop was left, which closed the stream; next(stream) reads piece by piece")
