"""Recorded answers of the platform, and a server that gives them byte for byte."""

from __future__ import annotations

import http
import itertools
import json
import re
import socketserver
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, Iterator, List, Optional, Tuple, Type

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
PIECES = (1, 7, 2, 61, 3, 17, 255, 5)  # sizes that cut through lines, and through characters
OF_THE_CONNECTION = frozenset(  # headers that belong to the recorded connection, not to ours
    ["connection", "content-encoding", "content-length", "keep-alive", "trailer", "transfer-encoding", "upgrade"]
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


@dataclass(frozen=True)
class Recording:
    """One recorded answer; ``path`` lies below `/api`."""

    method: str
    path: str
    query: str
    status: int
    headers: List[Tuple[str, str]]
    content: bytes
    streamed: bool


def read_recording(path: Path) -> Tuple[Optional[Recording], str]:
    """The recording in a file, or else the reason why it cannot be replayed."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        return None, f"the file is not JSON: {error}"
    if not isinstance(data, dict):
        return None, "the file holds no object"
    media = str(data.get("content_type") or "")
    match = re.match(r"([A-Z]+)\s+(\S+)", str(data.get("endpoint") or ""))
    if match is None:
        return None, "it names no endpoint"
    if match[1] not in METHODS or "websocket" in media or data.get("status") == 101:
        return None, f"{match[1]}, {media or 'no content type'}: not an exchange over HTTP"
    status = data.get("status")
    place, _, query = _filled_in(match[2]).partition("?")
    headers = _headers(data.get("headers"), media)
    return Recording(
        method=match[1],
        path=place,
        query=query,
        status=status if isinstance(status, int) and 200 <= status <= 599 else 200,
        headers=headers,
        content=_content(data),
        streamed=_is_streamed(headers, data.get("request")),
    ), ""


def _filled_in(place: str) -> str:
    """The path below `/api`, with something in place of the names of its parameters."""
    place = re.sub(r"^https?://[^/]*", "", place)
    place = re.sub(r"^/api(?=/)", "", place)
    return re.sub(r"\{[^}]*\}?|<[^>]*>?", "recorded-1", place)


def _content(data: Dict[str, Any]) -> bytes:
    raw = data.get("raw")
    if isinstance(raw, str):
        return raw.encode("utf-8", "surrogatepass")
    body = data.get("body") if raw is None else raw
    return b"" if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _headers(recorded: Any, media: str) -> List[Tuple[str, str]]:
    found: List[Tuple[str, str]] = []
    for name, value in recorded.items() if isinstance(recorded, dict) else ():
        if _TOKEN.fullmatch(name) and name.lower() not in OF_THE_CONNECTION:
            found += [(name, " ".join(str(one).split())) for one in (value if isinstance(value, list) else [value])]
    if media and all(name.lower() != "content-type" for name, _ in found):
        found.append(("content-type", media))
    return found


def _is_streamed(headers: List[Tuple[str, str]], request: Any) -> bool:
    media = next((value for name, value in headers if name.lower() == "content-type"), "")
    return "event-stream" in media or (isinstance(request, dict) and request.get("stream") is True)


def pieces(content: bytes) -> Iterator[bytes]:
    """The content, cut into pieces of odd sizes."""
    start = 0
    for size in itertools.cycle(PIECES):
        if start >= len(content):
            return
        yield content[start : start + size]
        start += size


class Player(socketserver.ThreadingTCPServer):
    """A server on the loopback interface that answers every request with the recording that is on."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.recording: Optional[Recording] = None
        self.received = ""
        """The method and path of the last request."""

    @property
    def root(self) -> str:
        """The address that stands for the root of the API."""
        return "http://127.0.0.1:{}/api".format(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller who stopped listening is no error of the server."""

    def __enter__(self) -> Player:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # each piece travels alone
    server: Player

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        recording = self.server.recording
        self.server.received = f"{self.command} {self.path}"
        if recording is None:
            self.send_error(404)
            return
        bodiless = recording.status in (204, 304)
        self.send_response_only(recording.status, _reason(recording.status))
        for name, value in recording.headers:
            self.send_header(name, value.encode("utf-8", "replace").decode("latin-1"))
        if recording.streamed and not bodiless:
            self.send_header("transfer-encoding", "chunked")
        elif not bodiless:
            self.send_header("content-length", str(len(recording.content)))
        self.end_headers()
        for piece in () if bodiless else pieces(recording.content):
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if recording.streamed else piece)
        if recording.streamed and not bodiless:
            self.wfile.write(b"0\r\n\r\n")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def _reason(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
