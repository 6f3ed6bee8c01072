"""A loopback server that streams as a test tells it to: piece by piece, held back at a gate, cut, or without an end."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, List, Optional

EVENT = 'data: {{"id": "1", "choices": [{{"index": 0, "delta": {{"role": "assistant", "content": "{}"}}}}]}}\n\n'
DONE = "data: [DONE]\n\n"


def event(content: str) -> str:
    """One event of a stream of chat chunks."""
    return EVENT.format(content)


class StreamingServer:
    """Answers every request with the same stream.

    Attributes:
        gate: What it waits for before every piece but the first; open unless a test closes it.
        sent: How many pieces it has begun to send, in all answers.
        impatience: Seconds after which it does not wait for the gate any longer.
        requests: How many requests came.
    """

    def __init__(self, pieces: List[str], *, cut: bool = False, impatience: float = 5.0) -> None:
        self.pieces = pieces
        self.cut = cut
        self.impatience = impatience
        self.gate = threading.Event()
        self.gate.set()
        self.sent = 0
        self.requests = 0
        self._server: Optional[ThreadingHTTPServer] = None

    @property
    def origin(self) -> str:
        """Where it is."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def base_url(self) -> str:
        """Where its platform is."""
        return f"{self.origin}/api/paas/v4"

    def __enter__(self) -> StreamingServer:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:  # noqa: N802
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                server.requests += 1
                self.send_response_only(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                try:
                    self._stream()
                except OSError:
                    self.close_connection = True

            do_GET = do_POST  # noqa: N815

            def _stream(self) -> None:
                for index, piece in enumerate(server.pieces):
                    if index:
                        server.gate.wait(server.impatience)
                    data = piece.encode()
                    server.sent += 1
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
                if server.cut:
                    self.close_connection = True
                else:
                    self.wfile.write(b"0\r\n\r\n")

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
