"""Servers that do not get as far as a request."""

from __future__ import annotations

import socket
from contextlib import suppress

from tests.servers import Server


class NoTLS(Server):
    """Answers the first bytes of a connection, whatever they are, as an HTTP server does that did not expect TLS."""

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        self._leave(connection)
