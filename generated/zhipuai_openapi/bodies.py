"""Reading whole answers within bounds: of time, and of size, so that no answer fills the memory."""

from __future__ import annotations

from typing import Callable, List, Optional, Union, cast

import httpx

from .timing import PROGRESS, Timing

MOST = 256 * 1024 * 1024
"""Bytes that a whole answer may have, decompressed."""

LONGEST_EVENT = 16 * 1024 * 1024
"""Bytes that one event of a stream may have."""

CODINGS = "gzip, deflate"
"""How answers may be compressed: one piece of either becomes at most a thousand times as large."""

_UNBOUNDED = frozenset({"br", "zstd"})
_KNOWN = frozenset({"gzip", "deflate"}) | _UNBOUNDED


class BodyTooLong(Exception):
    """An answer is longer than it may be."""


def unpackable(response: httpx.Response) -> bool:
    """Whether unpacking an answer could fill the memory at once: it is packed twice, or in a way not asked for."""
    if "content-encoding" not in response.headers:  # as nearly always
        return False
    told = response.headers["content-encoding"].lower().split(",")
    codings = [coding.strip() for coding in told if coding.strip() in _KNOWN]
    return len(codings) > 1 or not _UNBOUNDED.isdisjoint(codings)


class _Bounded:
    """The pieces of an answer."""

    def __init__(self, response: httpx.Response, timing: Timing, most: int) -> None:
        if unpackable(response):
            raise httpx.DecodingError(f"packed as {response.headers['content-encoding']!r}, not as {CODINGS}")
        self._timing = timing
        self._most = most
        self._pieces: List[bytes] = []
        self._length = 0
        self._moved = 0

    def add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
        if self._length > self._most:
            raise BodyTooLong(f"the answer is longer than {self._most:,} bytes")
        if self._length - self._moved >= PROGRESS:
            self._moved = self._length
            self._timing.progress()
        elif self._timing.late:
            raise httpx.ReadTimeout("timed out")

    def keep(self, response: httpx.Response) -> None:
        """Make the pieces the content of the response, as `httpx.Response.read` does."""
        response._content = b"".join(self._pieces)  # pyright: ignore[reportPrivateUsage]


def as_sent(response: httpx.Response) -> bool:
    """Whether the bytes of ``response`` are read as they come from its connection, and not through httpx's decoders.

    Those are two generators, one in the other, that have nothing to do when nothing is compressed: they take a tenth of
    the time of a chunk.
    """
    if "content-encoding" in response.headers or response.is_stream_consumed or response.is_closed:
        return False
    response.is_stream_consumed = True
    return True


def read_whole(response: httpx.Response, timing: Timing, most: int = MOST) -> None:
    """Read a response to its end, and close it."""
    if hasattr(response, "_content"):
        return
    timing.progress()
    try:
        bounded = _Bounded(response, timing, most)
        for piece in cast("httpx.SyncByteStream", response.stream) if as_sent(response) else response.iter_bytes():
            bounded.add(piece)
    finally:
        response.close()
    bounded.keep(response)


async def read_whole_async(response: httpx.Response, timing: Timing, most: int = MOST) -> None:
    """As `read_whole`, awaiting; or at once, when the stream of the response has a method ``whole`` and it gives it all.

    Waiting for what is there takes a tenth of the time of a call.
    """
    if hasattr(response, "_content"):
        return
    timing.progress()
    try:
        bounded = _Bounded(response, timing, most)
        stream = cast("httpx.AsyncByteStream", response.stream)
        plain = as_sent(response)
        at_once = getattr(stream, "whole", None) if plain else None
        whole: Optional[bytes] = None if at_once is None else at_once()
        if whole is not None:
            bounded.add(whole)
            response.is_closed = True  # `whole` says that there is nothing left to close
        else:
            async for piece in stream if plain else response.aiter_bytes():
                bounded.add(piece)
    finally:
        await response.aclose()
    bounded.keep(response)


def reading(http: Union[httpx.Client, httpx.AsyncClient]) -> Callable[[httpx.Response, Timing, int], object]:
    """`read_whole` in the colour of ``http``."""
    return read_whole if isinstance(http, httpx.Client) else read_whole_async
