"""A loopback server that plays recordings: over a real socket, the recorded bytes in pieces of an odd size."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Dict, Iterable, List, Optional

from tests.recordings import Recording

PIECE = 7
"""Bytes sent at once; it divides neither lines nor characters evenly."""


@dataclass(frozen=True)
class Received:
    """A request as it came in."""

    method: str
    path: str
    headers: Dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


class Replay:
    """Answers each request with the recording that the first segment of its path names."""

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self._recordings = {recording.name: recording for recording in recordings}
        self._received: Dict[str, List[Received]] = {name: [] for name in self._recordings}
        self._server: Optional[ThreadingHTTPServer] = None

    def base_url(self, recording: Recording) -> str:
        """Where the platform is that answers with this recording, whatever it is asked."""
        assert self._server is not None
        family = "/coding/paas/v4" if recording.path.startswith("/coding/paas/v4") else "/paas/v4"
        return f"http://127.0.0.1:{self._server.server_address[1]}/{recording.name}/api{family}"

    def received(self, recording: Recording) -> List[Received]:
        """What was asked of it, in order; paths begin below ``/api``."""
        return self._received[recording.name]

    def answer(self, received: Received) -> Recording:
        """The recording to play; takes note of the request."""
        _, name, path = received.path.split("/", 2)
        below = Received(received.method, path[len("api") :], received.headers, received.body)
        self._received[name].append(below)
        return self._recordings[name]

    def __enter__(self) -> Replay:
        replay = self

        class Handler(_Handler):
            def recorded(self, received: Received) -> Recording:
                return replay.answer(received)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def recorded(self, received: Received) -> Recording:
        raise AssertionError("to be overridden")

    def do_POST(self) -> None:  # noqa: N802
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        recording = self.recorded(Received(self.command, self.path, headers, body))
        try:
            self._play(recording)
        except ConnectionError:
            self.close_connection = True  # the client has heard enough

    do_GET = do_DELETE = do_PUT = do_POST  # noqa: N815

    def _play(self, recording: Recording) -> None:
        in_pieces = recording.kind in ("stream", "lines")
        self.send_response_only(recording.status)
        self.send_header("Content-Type", recording.content_type)
        for name, value in recording.headers.items():
            self.send_header(name, value)
        if in_pieces:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(len(recording.body)))
        self.end_headers()
        for start in range(0, len(recording.body), PIECE):
            piece = recording.body[start : start + PIECE]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if in_pieces else piece)
        if in_pieces:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_: object) -> None:
        """Say nothing."""
