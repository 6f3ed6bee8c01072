"""A small HTTP server on loopback that can do everything wrong: raw sockets and threads, nothing between.

A handler gets each request as an `Exchange` and answers it as it likes, also not at all. The server counts
connections, so that a test can tell whether a client gave one back.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from contextlib import suppress
from typing import Any, Callable, Dict, List

PATIENCE = 5.0
"""Seconds after which a test fails rather than waits on."""


class Exchange:
    """One request, and the connection to answer it on."""

    def __init__(self, connection: socket.socket, method: str, path: str, headers: Dict[str, str], body: bytes) -> None:
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.over = False
        self._connection = connection

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body or b"null")

    def send(self, data: bytes) -> bool:
        """Put bytes on the wire; whether that was possible. A client that has gone is no failure of the server."""
        try:
            self._connection.sendall(data)
        except OSError:
            return False
        return True

    def answer(self, body: Any, *, status: int = 200, content_type: str = "application/json", length: int = -1) -> None:
        """A whole answer; ``length`` tells another length than the true one."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        stated = len(content) if length < 0 else length
        self.send(
            f"HTTP/1.1 {status} X\r\nContent-Type: {content_type}\r\nContent-Length: {stated}\r\n\r\n".encode()
            + content
        )

    def stream(self, *chunks: bytes, content_type: str = "text/event-stream") -> None:
        """Begin an answer in pieces, and send some."""
        self.send(f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        for chunk in chunks:
            self.chunk(chunk)

    def chunk(self, chunk: bytes) -> None:
        """Send one more piece."""
        self.send(b"%x\r\n%s\r\n" % (len(chunk), chunk))

    def end(self) -> None:
        """Say that no more pieces come."""
        self.send(b"0\r\n\r\n")

    def cut(self) -> None:
        """Break the connection off."""
        with suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.over = True

    def hang_up(self) -> None:
        """Close the connection in order, whatever was promised."""
        self.over = True

    def wait_for_the_client_to_go(self) -> None:
        """Say nothing more until the client closes the connection."""
        with suppress(OSError):
            while self._connection.recv(65536):
                pass
        self.over = True


Handler = Callable[[Exchange], None]


class Server:
    """Serves ``handler`` while the ``with`` block lasts.

    Attributes:
        exchanges: Every request so far.
        connections: How many connections were made so far.
    """

    def __init__(self, handler: Handler) -> None:
        self.exchanges: List[Exchange] = []
        self.connections = 0
        self._handler = handler
        self._open: List[socket.socket] = []
        self._changed = threading.Condition()
        self._threads: List[threading.Thread] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)

    @property
    def base_url(self) -> str:
        """What a client connects to."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/api/paas/v4"

    def is_left(self, still_open: int = 0) -> bool:
        """Whether no more than ``still_open`` connections are open, soon."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) <= still_open, PATIENCE)

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with self._changed:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def _start(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection.settimeout(4 * PATIENCE)
                with self._changed:
                    self.connections += 1
                    self._open.append(connection)
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, EOFError):
            while True:
                exchange = _received(connection)
                self.exchanges.append(exchange)
                self._handler(exchange)
                if exchange.over:
                    break
        self._leave(connection)

    def _leave(self, connection: socket.socket) -> None:
        with self._changed:
            connection.close()
            self._open.remove(connection)
            self._changed.notify_all()


def _received(connection: socket.socket) -> Exchange:
    """The next request; `EOFError` when the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += _more(connection)
    return Exchange(connection, method, path, headers, body)


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise EOFError
    return data


def unused_address() -> str:
    """A base URL where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"http://127.0.0.1:{taken.getsockname()[1]}/api/paas/v4"
