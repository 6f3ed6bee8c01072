"""Reading an answer piece by piece, and giving its connection back wherever reading ends.

The garbage collector may drop a reader in the middle of anything, also while the same thread holds the lock of the very
pool of connections that closing needs: then it would wait for itself for ever. So what is being read is held here, and a
reader that is dropped only says so; another thread, or the next call, closes it.
"""

from __future__ import annotations

import _thread
import socket
from collections import deque
from contextlib import suppress
from functools import partial
from typing import Any, Callable, Deque, Dict, Generator, Generic, List, Optional, Tuple, TypeVar

import httpx

from .call import InvalidArgument

T = TypeVar("T")
Open = Tuple["Generator[object, None, object]", httpx.Response]

_open: Dict[int, Open] = {}
_dropped: Deque[Open] = deque()


class StreamCut(Exception):
    """A stream ended before it was complete."""


def nothing() -> None:
    """Refuse nothing."""


class Reading(Generic[T]):
    """An iterator over pieces of ``response``, which is closed at the end, by `close`, or when this is dropped."""

    def __init__(
        self,
        pieces: Generator[T, None, object],
        response: httpx.Response,
        refuse: Callable[[], None] = nothing,
        left: Optional[List[bool]] = None,
    ) -> None:
        self._pieces = pieces
        self._refuse = refuse  # a method of the owner, which is so kept alive: it closes the response when dropped
        self._left = left  # whether a loop over the same pieces was left: then it may refuse
        _open[id(self)] = (pieces, response)

    def __iter__(self) -> Reading[T]:
        return self

    def __next__(self) -> T:
        if self._left:  # spares a call for every piece
            self._refuse()
        try:
            return next(self._pieces)
        except ValueError as error:
            if "already executing" not in str(error):
                raise
            _open.pop(id(self), None)  # the other one goes on
            raise InvalidArgument("another thread is reading here") from error

    def close(self) -> None:
        """Give the connection back. May be called more than once."""
        held = _open.pop(id(self), None)
        if held is not None:
            _close(held)

    def __del__(self) -> None:
        held = _open.pop(id(self), None)
        if held is not None:
            if self._left is not None:
                self._left.append(True)
            drop(held)


def drop(held: Open) -> None:
    """Have something closed that nobody reads any more. Takes no lock."""
    _, response = held
    if response.is_closed:
        return
    if "network_stream" not in response.extensions:  # no real connection, so no pool either
        _close(held)
        return
    _dropped.append(held)
    with suppress(RuntimeError):  # the interpreter ends
        _thread.start_new_thread(close_dropped, ())


def close_dropped() -> None:
    """Close what was dropped."""
    while _dropped:
        with suppress(Exception):  # nobody is left to be told
            _close(_dropped.popleft())


def _close(held: Open) -> None:
    pieces, response = held
    try:
        pieces.close()
    except ValueError:  # another thread is reading: it is woken up, and closes
        response.extensions.get("while_held", _at_once)(partial(_shut, response))
    else:
        response.close()


def _at_once(do: Callable[[], object]) -> None:
    do()


def _shut(response: httpx.Response) -> None:
    if response.is_closed:  # it was read to its end meanwhile
        return
    network: Any = response.extensions.get("network_stream")
    with suppress(OSError, AttributeError):
        network.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


def unread() -> Generator[bytes, None, None]:
    """No pieces: what is read of an answer that is only held."""
    yield from ()
