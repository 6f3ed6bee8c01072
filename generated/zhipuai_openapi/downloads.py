"""Answers that are bytes: read whole, piece by piece, or written to a file without being held in memory."""

from __future__ import annotations

import codecs
import json
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


class Answered:
    """What every answer of bytes can tell before they are read."""

    response: httpx.Response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers: the media type, and often the name of the file."""
        return self.response.headers

    @property
    def encoding(self) -> Optional[str]:
        """The encoding of the text that the headers name, or "utf-8"."""
        return self.response.charset_encoding or "utf-8"


class BinaryContent(Closing, Answered):
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

    def json(self) -> object:
        """All bytes as decoded JSON; ValueError when they are none."""
        return json.loads(self.read())

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

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """`iter_bytes` as UTF-8 text; no character is cut in two."""
        return codecs.iterdecode(self.iter_bytes(chunk_size), "utf-8", "replace")

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text, without their ends: the answers in the output of a batch, for example."""
        rest = ""
        for piece in self.iter_text():
            *lines, rest = (rest + piece).split("\n")
            yield from (line.rstrip("\r") for line in lines)
        if rest:
            yield rest.rstrip("\r")

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


class AsyncBinaryContent(AsyncClosing, Answered):
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

    def json(self) -> object:
        """All bytes as decoded JSON, once ``await answer.read()`` has been called; ValueError when they are none."""
        return json.loads(self.content)

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

    iter_raw = iter_bytes

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """`iter_bytes` as UTF-8 text; no character is cut in two."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        async for chunk in self.iter_bytes(chunk_size):
            yield decoder.decode(chunk)
        yield decoder.decode(b"", final=True)

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the text, without their ends: the answers in the output of a batch, for example."""
        rest = ""
        async for piece in self.iter_text():
            *lines, rest = (rest + piece).split("\n")
            for line in lines:
                yield line.rstrip("\r")
        if rest:
            yield rest.rstrip("\r")

    async def stream_to_file(
        self, file: Target, *, chunk_size: Optional[int] = None, progress: Optional[Progress] = None
    ) -> None:
        """As that of `BinaryContent`. Each piece is written while the event loop waits: 64 KiB, or ``chunk_size``."""
        await Saving(self, self._within, self._again, progress).save(file, chunk_size)

    write_to_file = stream_to_file

    async def aclose(self) -> None:
        """Give the connection back."""
        await give_back(self.response, self._closing)
