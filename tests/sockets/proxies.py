"""What stands between a client and its server in tests: TLS, and a proxy."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
from contextlib import suppress
from typing import Any

import trustme

from tests.servers import PATIENCE, Handler, Server


def secured(authority: trustme.CA, *names: str, **options: Any) -> ssl.SSLContext:
    """What a server needs to prove that it is any of ``names``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **options).configure_cert(context)
    return context


class TLSServer(Server):
    """As `Server`, over TLS."""

    def __init__(self, handler: Handler, context: ssl.SSLContext) -> None:
        super().__init__(handler)
        self._context = context

    @property
    def base_url(self) -> str:
        """What a client connects to."""
        return super().base_url.replace("http://", "https://")

    def _serve(self, connection: socket.socket) -> None:
        try:
            secured = self._context.wrap_socket(connection, server_side=True)
        except OSError:  # the client refused the certificate
            self._leave(connection)
            return
        with self._changed:
            self._open[self._open.index(connection)] = secured
        super()._serve(secured)


class Unlettered(Server):
    """A server that takes TLS for a bad request."""

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        with self._changed:
            connection.close()
            self._open.remove(connection)
            self._changed.notify_all()


class Proxy:
    """A proxy that tunnels (CONNECT) and forwards, while the ``with`` block lasts.

    Attributes:
        heads: The head of each request that it got.
    """

    def __init__(self, credentials: str | None = None, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self.heads: list[str] = []
        self._credentials = credentials
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Proxy:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._socket, *self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _start(self, work: Any, *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._socket.accept()
                self._sockets.append(client)
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError):
            if self._context is not None:
                client = self._context.wrap_socket(client, server_side=True)
                self._sockets.append(client)
            data = b""
            while b"\r\n\r\n" not in data:
                data += client.recv(65536)
            head, _, rest = data.partition(b"\r\n\r\n")
            self.heads.append(head.decode("latin-1"))
            if not self._allows(self.heads[-1]):
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                return
            method, target, _ = head.split(b" ", 2)
            where = target.partition(b"://")[2].partition(b"/")[0] if method != b"CONNECT" else target
            host, _, port = where.decode().partition(":")
            server = socket.create_connection((host, int(port)), timeout=PATIENCE)
            self._sockets.append(server)
            if method == b"CONNECT":
                client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            else:
                server.sendall(data.replace(b"http://" + where, b"", 1))
            self._start(_pump, server, client)
            _pump(client, server)

    def _allows(self, head: str) -> bool:
        if self._credentials is None:
            return True
        return base64.b64encode(self._credentials.encode()).decode() in head


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_RDWR)
