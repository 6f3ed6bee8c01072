"""Answers that are bytes: read whole, piece by piece, or written to a file without being held in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Optional

import httpx

from .call import InvalidArgument
from .closing import AsyncClosing, Closing, Within, give_back, guard, unwatched
from .colours import run
from .reading import Reading, unread
from .saving import Saving, Target

if TYPE_CHECKING:
    from typing_extensions import Self

    from .call import Progress

Again = Callable[[Exception, Mapping[str, str]], Coroutine[Any, Any, httpx.Response]]
"""Asks for the answer again, with headers besides, after an exception; raises it when that is not worth it."""


class BinaryContent(Closing):
    """The bytes of an answer, not yet read.

    `content` and `text` read them all and keep them; `iter_bytes`, `write_to_file` and `stream_to_file` do not
    hold them. Left unread, the connection is given back by `close`, or when nobody holds this any more.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response, within: Within = unwatched, again: Optional[Again] = None) -> None:
        self.response: httpx.Response = response
        self._within = within
        self._again = again
        self._reading: Reading[bytes] = Reading(unread(), response)

    def held(self) -> Self:
        """This answer."""
        return self

    @property
    def content(self) -> bytes:
        """All bytes."""
        return self.read()

    @property
    def text(self) -> str:
        """All bytes as UTF-8 text."""
        return self.read().decode("utf-8", "replace")

    def read(self) -> bytes:
        """All bytes; reads them once."""
        try:
            with self._within(self.response.request):
                return self.response.read()
        finally:
            self.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The bytes as they come, or in pieces of ``chunk_size``. Once only, unless they were read before."""
        return Reading(self._pieces(chunk_size), self.response)

    def _pieces(self, chunk_size: Optional[int]) -> Generator[bytes, None, None]:
        try:
            with self._within(self.response.request):
                yield from self.response.iter_bytes(chunk_size)
        finally:
            self.close()

    def stream_to_file(
        self, file: Target, *, chunk_size: Optional[int] = None, progress: Optional[Progress] = None
    ) -> None:
        """Write the bytes to ``file``, which appears when it is complete: a failed download leaves none.

        A connection that breaks is made again, as often as the call may be tried again. The download then goes on
        where it stopped if the server can do that (``Accept-Ranges``, with an ``ETag`` or ``Last-Modified``), and
        from the start if not. A file that is replaced passes its mode on.

        Args:
            file: Its path.
            chunk_size: Bytes to write at a time; by default as they come.
            progress: Is told the bytes written so far, and their sum (None: nobody knows): at the start, after each
                piece, at the end. What it raises stops the download and comes out unchanged.
        """
        run(Saving(self, self._within, self._again, progress).save(file, chunk_size))

    write_to_file = stream_to_file

    def close(self) -> None:
        """Give the connection back."""
        self._reading.close()


class AsyncBinaryContent(AsyncClosing):
    """As `BinaryContent`, awaiting: ``await answer.read()`` first, then `content` and `text` are there."""

    def __init__(self, response: httpx.Response, within: Within = unwatched, again: Optional[Again] = None) -> None:
        self.response: httpx.Response = response
        self._within = within
        self._again = again
        self._closing = guard(response)

    async def held(self) -> Self:
        """This answer, which from now on gives its connection back when it is dropped."""
        await self._closing.__anext__()
        return self

    @property
    def content(self) -> bytes:
        """All bytes, once ``await answer.read()`` has been called."""
        with self._within(self.response.request):
            try:
                return self.response.content
            except httpx.ResponseNotRead as error:
                raise InvalidArgument("the bytes are not here: call `await answer.read()` first") from error

    @property
    def text(self) -> str:
        """All bytes as UTF-8 text, once ``await answer.read()`` has been called."""
        return self.content.decode("utf-8", "replace")

    async def read(self) -> bytes:
        """All bytes; reads them once."""
        try:
            with self._within(self.response.request):
                return await self.response.aread()
        finally:
            await self.aclose()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The bytes as they come, or in pieces of ``chunk_size``. Once only, unless they were read before."""
        try:
            with self._within(self.response.request):
                async for chunk in self.response.aiter_bytes(chunk_size):
                    yield chunk
        finally:
            await self.aclose()

    async def stream_to_file(
        self, file: Target, *, chunk_size: Optional[int] = None, progress: Optional[Progress] = None
    ) -> None:
        """As that of `BinaryContent`. Each piece is written while the event loop waits: 64 KiB, or ``chunk_size``."""
        await Saving(self, self._within, self._again, progress).save(file, chunk_size)

    write_to_file = stream_to_file

    async def aclose(self) -> None:
        """Give the connection back."""
        await give_back(self.response, self._closing)
