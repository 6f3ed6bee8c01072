"""What stands between httpcore and the sockets of a client of ours: limits told anew at each read, keep-alive, an end.

httpcore takes one limit for all reads of an answer. That is not enough to tell a stream that is alive from one that
drips, nor to keep the limit of a whole call, so a limit may be a `Limit`, which tells what is left at each read.
"""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Iterable, List, Optional, Tuple, Type
from weakref import WeakSet

import httpcore

from .pools import assigning
from .timing import Limit

if TYPE_CHECKING:
    import ssl

SHORT = 64 * 1024
"""Bytes that are rather copied than sent by themselves."""

KEEP_ALIVE = (60, 15, 4)
"""Seconds of silence before a connection is probed, seconds between probes, and probes until it counts as dead."""

Options = List[Tuple[int, int, int]]


def keep_alive_options() -> Options:
    """Socket options that keep idle connections alive behind NAT, and notice those that died."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    idle = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"  # as macOS calls it
    for name, value in zip((idle, "TCP_KEEPINTVL", "TCP_KEEPCNT"), KEEP_ALIVE):
        number = getattr(socket, name, None)
        if number is not None:
            options.append((socket.IPPROTO_TCP, number, value))
    return options


class Sockets:
    """The open sockets of a client, so that closing it ends whoever waits for one of them."""

    def __init__(self) -> None:
        self.process: int = os.getpid()
        """Whose they are: after a fork they are still the parent's."""
        self._streams: WeakSet[Any] = WeakSet()
        self._lock = threading.Lock()
        self._shut = False

    def add(self, stream: Any) -> None:
        """One more."""
        with self._lock:
            self._streams.add(stream)
            late = self._shut
        if late:  # it was being made meanwhile
            shut(stream)

    def attend(self, http: Any) -> None:
        """Stand between the connection pools of an HTTP client and their sockets, if it has such pools."""
        transport: Any
        for transport in (getattr(http, "_transport", None), *getattr(http, "_mounts", {}).values()):
            pool: Any = getattr(transport, "_pool", None)
            backend = getattr(pool, "_network_backend", None)
            if backend is not None:
                kind = AsyncBackend if isinstance(backend, httpcore.AsyncNetworkBackend) else Backend
                pool._network_backend = kind(backend, self)
                transport._pool = assigning(pool)

    def refuse_shut(self) -> None:
        """Raise when no more connections are to be made: who waited for one while they were shut gets it now."""
        if self._shut:
            raise httpcore.ConnectError("the client is closed")

    def shut(self) -> None:
        """End every read and write that is under way, in whatever thread. From now on no more connections are made."""
        self._shut = True
        if self.process != os.getpid():
            return
        with self._lock:
            streams = list(self._streams)
        for stream in streams:
            shut(stream)


def shut(stream: Any) -> None:
    """End what reads from a network stream: it sees the end of the connection."""
    with suppress(OSError, AttributeError):
        stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


def _left(timeout: Optional[float], late: Type[Exception]) -> Optional[float]:
    if not isinstance(timeout, Limit):
        return timeout
    seconds = timeout.left()
    if seconds is not None and seconds <= 0:
        raise late("timed out")
    return seconds


class _Attended:
    """A network stream, or what makes them."""

    def __init__(self, inner: Any, sockets: Sockets) -> None:
        self._inner = inner
        self._sockets = sockets

    def _stream(self, inner: Any) -> Any:
        stream = self._kind(inner, self._sockets)
        self._sockets.add(stream)
        return stream

    _kind: Any

    def get_extra_info(self, info: str) -> Any:
        """As of the stream inside."""
        return self._inner.get_extra_info(info)


class _Joined(_Attended):
    """A network stream that sends the head of a request together with the beginning of its body: one packet less.

    httpcore writes at least once more after the head, be it nothing.
    """

    _head = b""

    def _due(self, buffer: bytes) -> bytes:
        """What is to be sent now that ``buffer`` is written."""
        held, self._head = self._head, b""
        if not held and buffer.endswith(b"\r\n\r\n") and _is_head(buffer):
            self._head = buffer
            return b""
        return held + buffer


def _is_head(buffer: bytes) -> bool:
    """Whether ``buffer`` begins as the head of a request does."""
    words = buffer.partition(b"\r\n")[0].split(b" ")
    return len(words) == 3 and words[0].isupper() and words[2] == b"HTTP/1.1"


class NetworkStream(_Joined):
    """A connection that blocks."""

    def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Some bytes; none when the other side has closed."""
        if self._head:
            self.write(b"", timeout)
        data: bytes = self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))
        return data

    def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        """Send bytes."""
        if len(buffer) > SHORT and self._head:
            self.write(b"", timeout)
        if due := self._due(buffer):
            self._inner.write(due, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> Any:
        """The same connection, encrypted."""
        return self._stream(self._inner.start_tls(ssl_context, server_hostname, timeout))


NetworkStream._kind = NetworkStream


class AsyncNetworkStream(_Joined):
    """A connection that is awaited."""

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Some bytes; none when the other side has closed."""
        if self._head:
            await self.write(b"", timeout)
        data: bytes = await self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        """Send bytes."""
        if len(buffer) > SHORT and self._head:
            await self.write(b"", timeout)
        if due := self._due(buffer):
            await self._inner.write(due, _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close."""
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> Any:
        """The same connection, encrypted."""
        return self._stream(await self._inner.start_tls(ssl_context, server_hostname, timeout))


AsyncNetworkStream._kind = AsyncNetworkStream


class Backend(_Attended):
    """Makes connections that block."""

    _kind = NetworkStream

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> Any:
        """A connection over TCP, kept alive."""
        self._sockets.refuse_shut()
        options = [*keep_alive_options(), *(socket_options or ())]
        return self._stream(self._inner.connect_tcp(host, port, timeout, local_address, options))

    def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Optional[Iterable[Any]] = None
    ) -> Any:
        """A connection over a Unix socket."""
        return self._stream(self._inner.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._inner.sleep(seconds)


class AsyncBackend(_Attended):
    """Makes connections that are awaited."""

    _kind = AsyncNetworkStream

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> Any:
        """A connection over TCP, kept alive."""
        self._sockets.refuse_shut()
        options = [*keep_alive_options(), *(socket_options or ())]
        return self._stream(await self._inner.connect_tcp(host, port, timeout, local_address, options))

    async def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Optional[Iterable[Any]] = None
    ) -> Any:
        """A connection over a Unix socket."""
        return self._stream(await self._inner.connect_unix_socket(path, timeout, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._inner.sleep(seconds)
