"""A server for much data: it counts and hashes what comes, and sends what it is asked for; it holds neither."""

from __future__ import annotations

import hashlib
import socket
import threading
from contextlib import suppress
from typing import Dict, Iterator, List, Optional, Tuple

from tests.servers import PATIENCE

BLOCK = bytes(64 * 1024)


class Arrived:
    """A request, without its body.

    Attributes:
        headers: Its headers, names in lower case.
        size: How many bytes its body had, the marks of chunks left out.
        digest: The SHA-256 of them.
        head: The first bytes of them.
        whole: Whether it came to its end.
    """

    def __init__(self, headers: Dict[str, str]) -> None:
        self.headers = headers
        self.size = 0
        self.head = b""
        self.whole = False
        self._hash = hashlib.sha256()

    def add(self, piece: bytes) -> None:
        """Count a piece."""
        self.size += len(piece)
        self.head = (self.head + piece)[:2000] if len(self.head) < 2000 else self.head
        self._hash.update(piece)

    @property
    def digest(self) -> str:
        """The SHA-256 so far."""
        return self._hash.hexdigest()


class Masses:
    """Serves one connection after the other while the ``with`` block lasts.

    A GET is answered with ``size`` zeros; a POST with success, or with ``refusal`` before its body was read.
    """

    def __init__(self, size: int = 0, refusal: bytes = b"") -> None:
        self._refusal = refusal
        self.arrived: List[Arrived] = []
        self._size = size
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._changed = threading.Condition()
        self._broken = 0

    @property
    def base_url(self) -> str:
        """What a client connects to."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/api/paas/v4"

    def is_broken_off(self, times: int = 1) -> bool:
        """Whether so many requests ended before their end, soon."""
        with self._changed:
            return self._changed.wait_for(lambda: self._broken >= times, PATIENCE)

    def __enter__(self) -> Masses:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(PATIENCE)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                connection.settimeout(PATIENCE)
                with connection, suppress(OSError):
                    while self._serve(connection):
                        pass

    def _serve(self, connection: socket.socket) -> bool:
        head, rest = _head(connection)
        if head is None:
            return False
        first, *lines = head.decode("latin-1").split("\r\n")
        arrived = Arrived({name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)})
        self.arrived.append(arrived)
        if first.startswith("GET"):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % self._size)
            for start in range(0, self._size, len(BLOCK)):
                connection.sendall(BLOCK[: self._size - start])
            return True
        connection.sendall(self._refusal)
        try:
            for piece in _body(connection, arrived.headers, rest):
                arrived.add(piece)
        except (EOFError, OSError):
            with self._changed:
                self._broken += 1
                self._changed.notify_all()
            return False
        arrived.whole = True
        if self._refusal:
            return False
        connection.sendall(
            b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"id": "f"}'
        )
        return True


def _head(connection: socket.socket) -> Tuple[Optional[bytes], bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None, b""
        data += more
    head, _, rest = data.partition(b"\r\n\r\n")
    return head, rest


def _body(connection: socket.socket, headers: Dict[str, str], rest: bytes) -> Iterator[bytes]:
    """The pieces of a body; `EOFError` when it breaks off."""
    stated = headers.get("content-length")
    if stated is not None:
        left = int(stated)
        while left:
            piece = rest or _more(connection)
            rest = b""
            left -= len(piece)
            yield piece
        return
    while True:
        while b"\r\n" not in rest:
            rest += _more(connection)
        size, _, rest = rest.partition(b"\r\n")
        while len(rest) < int(size, 16) + 2:
            rest += _more(connection)
        if int(size, 16) == 0:
            return
        yield rest[: int(size, 16)]
        rest = rest[int(size, 16) + 2 :]


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise EOFError
    return data
