"""A server that answers everything with success, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, replace
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

STREAM = b"data: [DONE]\n\n"
ANSWER = json.dumps({"id": "1", "object": "list", "data": [], "choices": [], "created": 1}).encode()


@dataclass(frozen=True)
class Received:
    """A request, as values: what the order of keys and the boundary of a form do not change."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    json: Any
    form: tuple[tuple[str, str | None, bytes], ...]
    """Name, file name and content of each field, sorted."""

    def changed(self, **fields: Any) -> Received:
        return replace(self, **fields)


class Recorder(ThreadingHTTPServer):
    """Records by the number that a path begins with: `/NUMBER/api/paas/v4/...`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: dict[int, list[Received]] = {}
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/NUMBER/api/paas/v4"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Recorder

    def answer(self) -> None:
        body = (
            self.rfile.read(int(self.headers.get("content-length") or 0))
            if "chunked" not in str(self.headers.get("transfer-encoding"))
            else self.chunks()
        )
        parts = urlsplit(self.path)
        _, number, path = parts.path.split("/", 2)
        form, value = fields(body, self.headers.get("content-type", ""))
        query = tuple(sorted(parse_qsl(parts.query, keep_blank_values=True)))
        request = Received(self.command, f"/{unquote(path)}", query, value, form)
        self.server.received.setdefault(int(number), []).append(request)
        streams = (isinstance(value, dict) and value.get("stream") is True) or ("stream", None, b"true") in form
        content = STREAM if streams else ANSWER
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream" if streams else "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815

    def chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def fields(body: bytes, content_type: str) -> tuple[tuple[tuple[str, str | None, bytes], ...], Any]:
    """The fields of a form, and the value of a JSON body."""
    if not content_type.startswith("multipart/"):
        return (), json.loads(body) if body else None
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    found = [
        (str(part.get_param("name", header="content-disposition")), part.get_filename(), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]
    return tuple(sorted(found, key=str)), None
