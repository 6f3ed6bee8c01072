"""The server that everything is measured against: answers made in advance, as the platform words them.

    python server.py [--processor N] [--tls CERTIFICATE KEY]

Prints the port that it listens on and serves until its standard input ends. The model in the body of a question, or the
name of a file, says how it is answered:

- ``whole``: at once. ``closing``: the same, and the connection is closed.
- ``stream-N``: N chunks; most in an HTTP chunk of their own, some together, some cut in the middle.
- ``paced-N``: N chunks, one a millisecond. ``first``: a chunk, and twenty more three milliseconds later.
- ``/files/N/content``: N MiB.

Standard library only.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import math
import os
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from typing import Any

TEXT = "智谱 GLM 是一系列大语言模型，支持长文本、函数调用与联网检索。For example: print(42)\n"
WORDS = ("你好", "，", "我是", "助手", " the", " model", "\n", "可以", "42", "。")
USAGE = {
    "prompt_tokens": 28,
    "completion_tokens": 190,
    "total_tokens": 218,
    "prompt_tokens_details": {"cached_tokens": 0},
}
ANSWER = {"id": "20260711120000aaaabbbbccccdddd", "created": 1783742400, "model": "glm-4.7"}
MIB = bytes(1 << 20)
MESSAGE = {"role": "assistant", "content": TEXT * 5}
WHOLE = {
    **ANSWER,
    "request_id": ANSWER["id"],
    "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "message": MESSAGE}],
    "usage": USAGE,
}


def encoded(value: object) -> bytes:
    """JSON as the platform writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def head(kind: str, length: int | None, more: str = "") -> bytes:
    """Status and headers of an answer."""
    size = "Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}"
    return (
        f"HTTP/1.1 200 OK\r\nDate: Sat, 11 Jul 2026 04:00:00 GMT\r\nContent-Type: {kind}\r\nVary: Origin\r\n"
        f"X-Log-Id: {ANSWER['id']}\r\nStrict-Transport-Security: max-age=31536000\r\n{more}{size}\r\n\r\n"
    ).encode()


@lru_cache
def whole(*, closing: bool = False) -> bytes:
    """A whole answer."""
    body = encoded(WHOLE)
    return head("application/json; charset=UTF-8", len(body), "Connection: close\r\n" if closing else "") + body


@lru_cache
def embeddings() -> bytes:
    """64 vectors of 1024 numbers with as many digits as the platform sends."""
    vectors = [[round(math.sin(64 * row + 0.37 * column) / 30, 9) for column in range(1024)] for row in range(64)]
    data = [{"object": "embedding", "index": row, "embedding": vector} for row, vector in enumerate(vectors)]
    body = encoded({"id": "e", "object": "list", "model": "embedding-3", "data": data, "usage": USAGE})
    return head("application/json; charset=UTF-8", len(body)) + body


def events(count: int, *, finish: bool) -> Iterator[bytes]:
    """The events of a stream. ``finish`` gives every chunk a ``finish_reason``, which the SDK of Mistral insists on."""
    for number in range(count):
        choice: dict[str, Any] = {"index": 0, "delta": {"role": "assistant", "content": WORDS[number % len(WORDS)]}}
        if finish:
            choice["finish_reason"] = None
        if number == count - 1:
            choice["finish_reason"] = "stop"
        yield b"data: " + encoded({**ANSWER, "choices": [choice]}) + b"\n\n"
    yield b"data: [DONE]\n\n"


def http_chunk(data: bytes) -> bytes:
    """A chunk of a body in chunks."""
    return b"%x\r\n%s\r\n" % (len(data), data)


@lru_cache(maxsize=8)
def pieces(count: int, *, finish: bool) -> tuple[bytes, ...]:
    """A stream as it is written: the first event alone, then what lies on the wire together.

    Of ten events seven have an HTTP chunk of their own, two share one, and one is cut in the middle; one to eight
    chunks are written at once.
    """
    waiting = list(events(count, finish=finish))
    chunks, number = [], 0
    while number < len(waiting):
        place = number % 10
        if place == 4 and number + 1 < len(waiting):
            chunks.append(waiting[number] + waiting[number + 1])
            number += 2
            continue
        cut = len(waiting[number]) // 2 if place == 8 else len(waiting[number])
        chunks.extend(part for part in (waiting[number][:cut], waiting[number][cut:]) if part)
        number += 1
    wire = iter([http_chunk(chunk) for chunk in chunks])
    grouped = [head("text/event-stream;charset=UTF-8", None) + next(wire)]
    for size in itertools.cycle((1, 1, 2, 4, 8)):
        group = b"".join(itertools.islice(wire, size))
        if not group:
            break
        grouped.append(group)
    return (*grouped, b"0\r\n\r\n")


async def answer(path: str, question: dict[str, Any], received: int) -> AsyncIterator[bytes]:
    """What to write, piece by piece."""
    kind, _, number = str(question.get("model", "")).partition("-")
    if path.endswith("/embeddings"):
        yield embeddings()
    elif path.endswith("/content"):
        mibs = int(path.split("/")[-2])
        yield head("application/octet-stream", mibs << 20)
        for _ in range(mibs):
            yield MIB
    elif path.endswith("/files"):
        file = {"id": "f", "object": "file", "bytes": received, "filename": "large.jsonl", "purpose": "batch"}
        body = encoded({**file, "created_at": 1783742400, "sample_type": "batch_request", "source": "upload"})
        yield head("application/json; charset=UTF-8", len(body)) + body
    elif kind == "paced":
        async for event in paced(int(number), finish=path.startswith("/v1/")):
            yield event
    elif kind in ("stream", "first"):
        first, *rest = pieces(int(number or 21), finish=path.startswith("/v1/"))
        yield first
        if kind == "first":
            await asyncio.sleep(0.003)
        for piece in rest:
            yield piece
    else:
        yield whole(closing=kind == "closing")


async def paced(count: int, *, finish: bool) -> AsyncIterator[bytes]:
    """A stream with an event every millisecond."""
    yield head("text/event-stream;charset=UTF-8", None)
    due = asyncio.get_running_loop().time()
    for event in events(count, finish=finish):
        yield http_chunk(event)
        due += 0.001
        await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
    yield b"0\r\n\r\n"


async def body_of(reader: asyncio.StreamReader, headers: dict[str, str], *, keep: bool) -> tuple[bytes, int]:
    """The body of a request, if it is to be kept, and its length."""
    kept, received = bytearray(), 0
    chunked = "chunked" in headers.get("transfer-encoding", "")
    while True:
        left = int(await reader.readline(), 16) if chunked else int(headers.get("content-length", 0))
        last = left == 0 or not chunked
        while left:
            piece = await reader.read(min(left, 1 << 18))
            if not piece:
                raise EOFError
            left, received = left - len(piece), received + len(piece)
            if keep:
                kept += piece
        if chunked:
            await reader.readline()
        if last:
            return bytes(kept), received


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer what comes on a connection until it is closed."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        while True:
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            path = first.split(" ")[1].partition("?")[0]
            body, received = await body_of(reader, headers, keep=not path.endswith("/files"))
            question: dict[str, Any] = json.loads(body) if body else {}
            async for piece in answer(path, question, received):
                writer.write(piece)
                await writer.drain()
            if question.get("model") == "closing":
                break
    except (OSError, EOFError):
        pass
    finally:
        writer.close()


async def run(context: ssl.SSLContext | None) -> None:
    """Serve until standard input ends."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024, limit=1 << 20, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # connections that are still open need no farewell


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processor", type=int)
    parser.add_argument("--tls", nargs=2)
    arguments = parser.parse_args()
    if arguments.processor is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {arguments.processor})
    context = None
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments.tls)
    asyncio.run(run(context))


if __name__ == "__main__":
    main()
