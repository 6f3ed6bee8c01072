"""Files over real connections."""

from __future__ import annotations

import gc
import hashlib
from pathlib import Path
from typing import Any, Iterator

import httpx
import pytest

from tests.clients import COMPLETION, Caller
from tests.servers import Exchange, Server
from zhipuai_facade import APIConnectionError, APITimeoutError

CONTENT = b"".join(b'{"custom_id": "request-%07d"}\n' % number for number in range(20_000))
OCTETS = "application/octet-stream"
ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)


def platform(exchange: Exchange) -> None:
    """Gives files, some of them badly; takes files, and tells what came."""
    if exchange.method == "POST" and exchange.path.endswith("/files"):
        exchange.answer({"id": hashlib.sha256(exchange.body).hexdigest(), "bytes": len(exchange.body)})
    elif exchange.method == "POST":
        exchange.answer(COMPLETION)
    elif exchange.method == "DELETE":
        exchange.answer({"id": "f", "deleted": True})
    elif "whole" in exchange.path:
        exchange.answer(CONTENT, content_type=OCTETS)
    elif "cut" in exchange.path:
        exchange.answer(CONTENT[:100_000], content_type=OCTETS, length=len(CONTENT))
        exchange.hang_up()
    elif "chunked" in exchange.path:
        exchange.stream(CONTENT[:100_000], content_type=OCTETS)
        exchange.cut()
    else:
        exchange.stream(CONTENT[:100_000], content_type=OCTETS)
        exchange.wait_for_the_client_to_go()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(platform) as server:
        yield server


def client_of(caller: Caller, server: Server) -> Any:
    """A client with one connection."""
    timeout = httpx.Timeout(5.0, pool=2.0)
    return caller.connecting(server.base_url, limits=ONE, timeout=timeout, max_retries=0)


def test_a_file_is_written_byte_for_byte(caller: Caller, server: Server, tmp_path: Path) -> None:
    """And the connection used again."""
    client = client_of(caller, server)

    for name in ("a", "b"):
        caller.wait(caller.wait(client.files.content("whole")).write_to_file(tmp_path / name))
        assert (tmp_path / name).read_bytes() == CONTENT

    assert server.connections == 1
    caller.close(client)


@pytest.mark.parametrize("kind", ["cut", "chunked"])
def test_a_cut_download_leaves_no_file(caller: Caller, server: Server, tmp_path: Path, kind: str) -> None:
    """Too few bytes are an error, whether their number was stated or not."""
    client = client_of(caller, server)

    with pytest.raises(APIConnectionError):
        caller.wait(caller.wait(client.files.content(kind)).write_to_file(tmp_path / "out"))
    with pytest.raises(APIConnectionError):
        caller.wait(caller.wait(client.files.content(kind)).read())

    assert list(tmp_path.iterdir()) == []
    assert caller.ask(client)
    caller.close(client)
    assert server.is_left()


def test_a_download_that_falls_silent_leaves_no_file(caller: Caller, server: Server, tmp_path: Path) -> None:
    """It is a timeout."""
    client = client_of(caller, server).with_options(timeout=0.2)

    with pytest.raises(APITimeoutError):
        caller.wait(caller.wait(client.files.content("silent")).write_to_file(tmp_path / "out"))

    assert list(tmp_path.iterdir()) == []
    caller.close(client)
    assert server.is_left()


def test_a_download_that_is_left_gives_its_connection_back(caller: Caller, server: Server) -> None:
    """Closed, left by the end of a block, or dropped, before and while it is read."""
    client = client_of(caller, server)

    caller.close(caller.wait(client.files.content("silent")))
    assert caller.ask(client)

    with caller.inside(caller.wait(client.files.content("silent"))) as content:
        assert caller.first(content.iter_bytes(1000)) == CONTENT[:1000]
    assert caller.ask(client)

    async def awaiting() -> None:
        content = await client.files.content("silent")
        del content
        assert await client.files.delete("whole")
        pieces = (await client.files.content("silent")).iter_bytes()
        await pieces.__anext__()
        del pieces
        assert await client.files.delete("whole")

    if caller.awaits:
        caller.wait(awaiting())
    else:
        client.files.content("silent")
        assert caller.ask(client)
        next(client.files.content("silent").iter_bytes())
        assert caller.ask(client)

    caller.close(client)


def test_a_download_outlives_its_client(caller: Caller, server: Server) -> None:
    """Nobody needs to hold the client while reading."""

    def asked() -> Any:
        return caller.wait(client_of(caller, server).files.content("whole"))

    content = asked()
    gc.collect()

    assert caller.wait(content.read()) == CONTENT
    del content
    gc.collect()
    caller.settle()
    assert server.is_left()


def test_an_upload_arrives_whole(caller: Caller, server: Server, tmp_path: Path) -> None:
    """In pieces over the wire, with its length stated."""
    path = tmp_path / "批量.jsonl"
    path.write_bytes(CONTENT)
    client = client_of(caller, server)

    for file in (path, ("named.jsonl", path), CONTENT):
        caller.wait(client.files.create(file=file, purpose="batch"))

        (exchange,) = server.exchanges
        assert CONTENT in exchange.body
        assert int(exchange.headers["content-length"]) == len(exchange.body)
        server.exchanges.clear()
    caller.close(client)
