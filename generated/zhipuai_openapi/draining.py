"""Reading what little comes after the last event of a stream.

A connection can be used again only when its answer was read to the end, and the end mostly comes right after the last
event. So it is read, but waited for no longer than `GRACE`: httpcore, which decides how long to wait when it begins to
read an answer, is made to wait that long for the one read that may be needed.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager, suppress
from typing import Any, AsyncIterator, Callable, Generator, Iterator

import httpx

from .colours import running_task

GENERATORS = 8
"""No fewer than httpx and httpcore nest to read an answer."""

GRACE = 0.02
"""Seconds to wait for the end of an answer that has said all it has to say."""


def drain(response: httpx.Response, chunks: Iterator[bytes]) -> None:
    """Read to the end of ``response``, if it comes at once."""
    with suppress(httpx.HTTPError), _impatient(response, threading.get_ident) as possible:
        if possible:
            next(chunks, None)


async def drain_async(response: httpx.Response, chunks: AsyncIterator[bytes]) -> bool:
    """As `drain`, awaiting; returns whether the end came."""
    with suppress(httpx.HTTPError), _impatient(response, running_task) as possible:
        try:
            if possible:
                await chunks.__anext__()
        except StopAsyncIteration:
            return True
    return False


@contextmanager
def _impatient(response: httpx.Response, reader: Callable[[], object]) -> Generator[bool, None, None]:
    """Let the next read of the connection by this ``reader`` wait for `GRACE` only.

    The connection may be somebody else's as soon as the answer has ended, so it is left as it was before that is known,
    and other readers are let through.
    """
    network: Any = response.extensions.get("network_stream")
    if not hasattr(network, "__dict__") or response.http_version == "HTTP/2":  # a test's, or shared with other answers
        yield False
        return
    me, read = reader(), network.read

    def once(max_bytes: int, timeout: Any = None) -> Any:
        if reader() != me:
            return read(max_bytes, timeout=timeout)
        _restore(network, once)
        return read(max_bytes, timeout=GRACE)

    network.read = once
    try:
        yield True
    finally:
        _restore(network, once)


async def settle() -> None:
    """Give the event loop the turns that it needs to close what hangs on an answer that was left early.

    Below us httpx and httpcore read through half a dozen asynchronous generators, one in the other. Each is closed by a
    task of the loop's own, and only then is the next one dropped; a loop that ends before complains about the rest.
    """
    asyncio: Any = sys.modules.get("asyncio")
    with suppress(AttributeError, RuntimeError):
        asyncio.get_running_loop()
        for _ in range(GENERATORS * 2):
            await asyncio.sleep(0)


def _restore(network: Any, once: object) -> None:
    if network.__dict__.get("read") is once:
        del network.read
