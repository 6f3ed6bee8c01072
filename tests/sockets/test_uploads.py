"""Files sent over real connections."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any, AsyncIterator, Iterator, Optional

import pytest
import trio

from tests.clients import KEY, Caller
from tests.servers import Exchange, Server
from tests.sockets.masses import Masses
from zhipuai_facade import APIRequestTooLargeError, AsyncZhipuAI, InvalidArgumentError, Upload

LARGE = b"".join(b'{"custom_id": "request-%07d"}\n' % number for number in range(40_000))


@pytest.fixture
def server() -> Iterator[Masses]:
    with Masses() as server:
        yield server


def create(caller: Caller, server: Any, file: Any, **options: Any) -> Any:
    """What an upload is answered with."""
    client = caller.connecting(server.base_url)
    try:
        return caller.wait(client.files.create(file=file, purpose="batch", **options))
    finally:
        caller.close(client)


def pieces() -> Iterator[bytes]:
    for start in range(0, len(LARGE), 1000):
        yield LARGE[start : start + 1000]


async def awaited() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


@pytest.mark.parametrize("kind", ["path", "open", "bytes", "iterator", "told iterator", "awaited"])
def test_every_kind_of_file_arrives_whole(caller: Caller, server: Masses, tmp_path: Path, kind: str) -> None:
    """With its name, and with its length where it can be known."""
    path = tmp_path / "批量 一.jsonl"
    path.write_bytes(LARGE)
    with path.open("rb") as opened:
        file = {
            "path": path,
            "open": opened,
            "bytes": ("批量 一.jsonl", LARGE),
            "iterator": ("批量 一.jsonl", pieces()),
            "told iterator": Upload(pieces(), "批量 一.jsonl", length=len(LARGE)),
            "awaited": ("批量 一.jsonl", awaited() if caller.awaits else pieces()),
        }[kind]
        create(caller, server, file)

    (arrived,) = server.arrived
    head, _, _ = arrived.head.partition(b"\r\n\r\n")
    boundary = arrived.headers["content-type"].partition("boundary=")[2].encode()
    end = b'\r\n--%s\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n--%s--\r\n' % (
        boundary,
        boundary,
    )
    assert 'filename="批量 一.jsonl"'.encode() in head
    assert arrived.digest == hashlib.sha256(head + b"\r\n\r\n" + LARGE + end).hexdigest()
    assert ("content-length" in arrived.headers) == (kind not in ("iterator", "awaited"))


@pytest.mark.parametrize(("change", "words"), [("shrink", "shorter than"), ("grow", "longer than")])
def test_a_file_that_changes_while_it_is_sent(
    caller: Caller, server: Masses, tmp_path: Path, change: str, words: str
) -> None:
    """A clear error at once, and a request that is broken off: the platform takes no half file for a whole one."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(LARGE)

    def meddle(done: int, total: Optional[int]) -> None:
        if done == 65536:
            with path.open("r+b") as file:
                file.seek(0, io.SEEK_END)
                file.write(b"more") if change == "grow" else file.truncate(100_000)

    with pytest.raises(InvalidArgumentError, match=f"file is {words} the {len(LARGE)} bytes"):
        create(caller, server, path, progress=meddle)

    assert server.is_broken_off()
    assert caller.pauses == []
    assert not server.arrived[0].whole


def test_an_upload_that_the_caller_stops_is_broken_off(caller: Caller, server: Masses) -> None:
    """The exception of the callback comes out; the next call has a connection of its own."""

    class Stop(Exception):
        pass

    def stop(done: int, total: Optional[int]) -> None:
        if done:
            raise Stop

    with pytest.raises(Stop):
        create(caller, server, LARGE, progress=stop)

    assert server.is_broken_off()
    assert create(caller, server, LARGE).id == "f"


def test_an_upload_is_sent_again_from_where_the_file_stood(caller: Caller) -> None:
    """Over a new connection, after the platform had too much to do."""

    def platform(exchange: Exchange) -> None:
        if len(server.exchanges) < 3:
            exchange.answer({"error": {"code": "1302", "message": "busy"}}, status=429)
        else:
            exchange.answer({"id": "f"})

    file = io.BytesIO(b"skipped\n" + LARGE)
    file.readline()
    with Server(platform) as server:
        create(caller, server, file)

        bodies = [exchange.body for exchange in server.exchanges]
    assert len(bodies) == 3
    assert bodies[0] == bodies[1] == bodies[2]
    assert b"\r\n\r\n" + LARGE in bodies[0]


def test_an_answer_that_comes_early_is_read(caller: Caller) -> None:
    """The platform refuses a file that is too large before it has seen all of it."""
    refusal = b"HTTP/1.1 413 X\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"

    with Masses(refusal=refusal) as server, pytest.raises(APIRequestTooLargeError):
        create(caller, server, ("a", LARGE))


def test_uploads_under_trio(server: Masses, tmp_path: Path) -> None:
    """As under asyncio."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(LARGE)

    async def main() -> None:
        async with AsyncZhipuAI(api_key=KEY, base_url=server.base_url) as client:
            await client.files.create(file=path, purpose="batch")
            await client.files.create(file=awaited(), purpose="batch")

    trio.run(main)

    assert [arrived.whole for arrived in server.arrived] == [True, True]
