"""What the fault server puts on the wire: good answers, and each way to spoil them."""

from __future__ import annotations

import gzip
import json
import time
import zlib
from typing import Any, Callable, Dict

from tests.clients import COMPLETION, DONE, event
from tests.servers import Exchange

Serve = Callable[[Exchange], None]

LOG_ID = "20261126-log"
"""The request id that each good head tells."""

DRIP = 0.05
"""Seconds between two bytes of what comes slowly."""


def finished(reason: str) -> bytes:
    """The last event of a stream, with this reason."""
    return event("", choices=[{"index": 0, "delta": {"content": ""}, "finish_reason": reason}])


FINISH = finished("stop")
ROLE = event("")
PIECES = (event("你"), event("好"))
WHOLE = json.dumps(COMPLETION, ensure_ascii=False).encode()
STREAM = b"".join([ROLE, *PIECES, FINISH, DONE])
BEGUN = b"".join(PIECES)


def said(exchange: Exchange) -> bytes:
    """The body of a good answer."""
    return STREAM if streaming(exchange) else WHOLE


def streaming(exchange: Exchange) -> bool:
    """Whether a stream was asked for."""
    is_json = exchange.headers.get("content-type", "") == "application/json"
    return is_json and bool(exchange.json.get("stream"))


def begun(exchange: Exchange) -> bytes:
    """What of a good answer comes before it breaks off."""
    return BEGUN if streaming(exchange) else WHOLE[:40]


def head(exchange: Exchange, *lines: str, status: str = "200 OK", version: str = "1.1") -> bytes:
    """The head of a good answer, with these lines besides."""
    media_type = "text/event-stream" if streaming(exchange) else "application/json"
    first = [f"HTTP/{version} {status}", f"X-Log-Id: {LOG_ID}", f"Content-Type: {media_type}"]
    return "\r\n".join([*first, *lines, "", ""]).encode()


def sized(body: bytes, more: int = 0) -> str:
    """The header that tells the length of ``body``, or that and ``more``."""
    return f"Content-Length: {len(body) + more}"


def chunk(data: bytes) -> bytes:
    """One piece of a chunked body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


def good(exchange: Exchange) -> None:
    """Answer as the platform does on a good day."""
    body = said(exchange)
    exchange.send(head(exchange, sized(body)) + body)


CHUNKED = "Transfer-Encoding: chunked"


# The connection


def reset(exchange: Exchange) -> None:
    """Break off without a word."""
    exchange.cut()


def hang_up(exchange: Exchange) -> None:
    """Close in order without a word."""
    exchange.hang_up()


def reset_in_the_headers(exchange: Exchange) -> None:
    exchange.send(head(exchange)[:30])
    exchange.cut()


def reset_after_the_headers(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED))
    exchange.cut()


def reset_in_the_body(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange)))
    exchange.cut()


def closed_in_the_body(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange)))
    exchange.hang_up()


def half_a_frame(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange) + b'data: {"id": "1", "cho'))
    exchange.cut()


def byte_by_byte(exchange: Exchange) -> None:
    body = said(exchange)
    for byte in head(exchange, sized(body)) + body:
        exchange.send(bytes([byte]))


def drip(exchange: Exchange, what: bytes) -> None:
    """Send ``what`` again and again, slowly, until the client goes; no longer than it may wait."""
    for _ in range(100):
        time.sleep(DRIP)
        if not exchange.send(what):
            break
    exchange.hang_up()


def dripping_headers(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    drip(exchange, b"x")


def dripping_body(exchange: Exchange) -> None:
    body = begun(exchange)
    exchange.send(head(exchange, sized(body, 10_000)) + body)
    drip(exchange, b" ")


def silent(exchange: Exchange) -> None:
    exchange.wait_for_the_client_to_go()


def silent_after_the_headers(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED))
    exchange.wait_for_the_client_to_go()


def silent_in_the_body(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange)))
    exchange.wait_for_the_client_to_go()


def kept_alive(exchange: Exchange) -> None:
    """Comments, for longer than a stream may be silent."""
    exchange.send(head(exchange, CHUNKED) + chunk(BEGUN))
    for _ in range(8):
        time.sleep(4 * DRIP)
        exchange.chunk(b": ping\n\n")
    exchange.chunk(FINISH + DONE)
    exchange.end()


def endless(exchange: Exchange) -> None:
    """Comments for ever."""
    exchange.send(head(exchange, CHUNKED) + chunk(BEGUN))
    drip(exchange, chunk(b": ping\n\n"))


def good_and_closed(exchange: Exchange) -> None:
    """Answer, and close a connection that was to be kept."""
    good(exchange)
    exchange.hang_up()


# HTTP


def too_long(exchange: Exchange) -> None:
    body = begun(exchange)
    exchange.send(head(exchange, sized(body, 7)) + body)
    exchange.hang_up()


def too_short(exchange: Exchange) -> None:
    body = said(exchange)
    whole = ROLE + BEGUN if streaming(exchange) else body
    exchange.send(head(exchange, sized(whole, -30)) + body)


def badly_chunked(exchange: Exchange) -> None:
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange)) + b"no number\r\n")
    exchange.hang_up()


def bad_gzip(exchange: Exchange) -> None:
    body = said(exchange)
    exchange.send(head(exchange, sized(body), "Content-Encoding: gzip") + body)


def cut_gzip(exchange: Exchange) -> None:
    packer = zlib.compressobj(wbits=31)
    body = packer.compress(begun(exchange)) + packer.flush(zlib.Z_SYNC_FLUSH)
    exchange.send(head(exchange, sized(body), "Content-Encoding: gzip") + body)


BOMB = gzip.compress(bytes(32 * 1024 * 1024), 9)
BOMB_IN_A_BOMB = gzip.compress(BOMB * 8)


def bomb(body: bytes, encoding: str) -> Serve:
    """A small body that becomes a large one."""
    return lambda exchange: exchange.send(head(exchange, sized(body), f"Content-Encoding: {encoding}") + body)


def before(first: bytes) -> Serve:
    """A good answer after ``first``, which is no answer yet."""

    def serve(exchange: Exchange) -> None:
        exchange.send(first)
        good(exchange)

    return serve


def old_http(exchange: Exchange) -> None:
    """HTTP/1.0: the end of the connection is the end of the answer."""
    exchange.send(head(exchange, version="1.0") + said(exchange))
    exchange.hang_up()


def old_http_cut(exchange: Exchange) -> None:
    exchange.send(head(exchange, version="1.0") + begun(exchange))
    exchange.hang_up()


def no_content(exchange: Exchange) -> None:
    exchange.send(head(exchange, status="204 No Content"))


def enormous_headers(exchange: Exchange) -> None:
    exchange.send(head(exchange, *(f"X-{number}: {'x' * 1000}" for number in range(300)), "Content-Length: 0"))
    exchange.hang_up()


def no_http(exchange: Exchange) -> None:
    exchange.send(b"SSH-2.0-OpenSSH_9.6\r\n")
    exchange.hang_up()


def endless_line(exchange: Exchange) -> None:
    """Content without an end, as fast as it is taken."""
    exchange.send(head(exchange, CHUNKED) + chunk(begun(exchange) + b"data: "))
    for _ in range(500):
        if not exchange.send(chunk(b"x" * 65536)):
            break
    exchange.hang_up()


def no_content_type(exchange: Exchange) -> None:
    body = said(exchange)
    exchange.send(f"HTTP/1.1 200 OK\r\nX-Log-Id: {LOG_ID}\r\n{sized(body)}\r\n\r\n".encode() + body)


PAGE = b"<html><body>gateway</body></html>"


def replying(
    body: Any, status: int = 200, *lines: str, media_type: str = "application/json", log_id: str = LOG_ID
) -> Serve:
    """Answer with this body, whatever was asked."""
    content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    headers = [f"X-Log-Id: {log_id}", f"Content-Type: {media_type}", sized(content), *lines]
    first = f"HTTP/1.1 {status} X"
    return lambda exchange: exchange.send("\r\n".join([first, *headers, "", ""]).encode() + content)


def redirecting(exchange: Exchange) -> None:
    replying(b"", 302, "Location: https://elsewhere.test/", media_type="text/plain")(exchange)


# The stream


def streamed(*pieces: bytes) -> Serve:
    """A stream of these pieces, which ends in order."""

    def serve(exchange: Exchange) -> None:
        exchange.send(head(exchange, CHUNKED))
        for piece in pieces:
            exchange.chunk(piece)
        exchange.end()

    return serve


def in_segments(exchange: Exchange) -> None:
    """A good stream, each segment of which ends in the middle of a line."""
    body = head(exchange, sized(STREAM)) + STREAM
    for start in range(0, len(body), 13):
        exchange.send(body[start : start + 13])


def refusal(code: object, message: str = "不行", **more: object) -> Dict[str, Any]:
    """The ordinary body of an error."""
    return {"error": {"code": code, "message": message}, **more}


def data(body: object) -> bytes:
    """An event that holds ``body``."""
    return b"data: " + json.dumps(body, ensure_ascii=False).encode() + b"\n\n"
