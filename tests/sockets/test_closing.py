"""What is left of a client that was closed or is held by nobody: no socket, and no warning."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from typing import Any, Iterator

import pytest
import trio

from tests.clients import COMPLETION, KEY, Caller, event, no_warning
from tests.servers import Exchange, Server
from zhipuai_facade import AsyncZhipuAI, ZhipuAI


def platform(exchange: Exchange) -> None:
    """Answers questions, whole or as a stream without end."""
    if (exchange.json or {}).get("stream"):
        exchange.stream(event("a"), event("b"))
        exchange.wait_for_the_client_to_go()
    else:
        exchange.answer(COMPLETION)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(platform) as server:
        yield server


async def asked(client: AsyncZhipuAI) -> None:
    """A question answered, and a stream left open."""
    await client.chat.completions.create(model="m", messages=[])
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    await stream.__anext__()
    await stream.close()
    await client.chat.completions.create(model="m", messages=[])


def test_a_closed_client_has_no_sockets(caller: Caller, server: Server) -> None:
    """By `close` or by the end of a block."""
    with no_warning():
        client = caller.connecting(server.base_url)
        caller.ask(client)
        caller.close(client)
        assert server.is_left()

        with caller.inside(caller.connecting(server.base_url)) as client:
            caller.ask(client)
        assert server.is_left()
    assert server.connections == 2


def test_a_dropped_blocking_client_has_no_sockets(server: Server) -> None:
    """Nobody holds it any more, neither directly nor by a copy."""
    with no_warning():
        client = ZhipuAI(api_key=KEY, base_url=server.base_url)
        client.chat.completions.create(model="m", messages=[])
        copied = client.with_options(timeout=5)
        del client
        copied.chat.completions.create(model="m", messages=[])
        assert server.connections == 1
        del copied
        gc.collect()
        assert server.is_left()


def test_a_dropped_blocking_client_with_an_open_stream_has_no_sockets(server: Server) -> None:
    """The stream keeps the connection as long as it is held, and no longer."""
    with no_warning():
        client = ZhipuAI(api_key=KEY, base_url=server.base_url)
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        next(stream)
        del client
        gc.collect()
        next(stream)
        del stream
        gc.collect()
        assert server.is_left()


@pytest.mark.parametrize("runner", ["asyncio", "trio"])
def test_an_awaitable_client_dropped_while_the_loop_runs_has_no_sockets(server: Server, runner: str) -> None:
    """The loop closes them in its next turns."""

    async def flow() -> None:
        client = AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=5)
        await asked(client)
        del client
        gc.collect()
        for _ in range(40):
            await (asyncio.sleep(0) if runner == "asyncio" else trio.sleep(0))
        assert server.is_left()

    with no_warning():
        asyncio.run(flow()) if runner == "asyncio" else trio.run(flow)


@pytest.mark.parametrize("runner", ["asyncio", "trio"])
def test_an_awaitable_client_dropped_after_its_loop_ended_has_no_sockets(server: Server, runner: str) -> None:
    """Not closed by its user, and collected when there is no loop any more."""
    with no_warning():
        client = AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=5)
        asyncio.run(asked(client)) if runner == "asyncio" else trio.run(asked, client)
        assert server.is_left()
        del client


def test_an_awaitable_client_serves_one_loop_after_the_other(server: Server) -> None:
    """`asyncio.run` may be called again and again with the same client, without a failed try between."""
    with no_warning():
        client = AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=5, max_retries=0)
        for _ in range(3):
            asyncio.run(asked(client))
        trio.run(asked, client)
        asyncio.run(client.close())
        assert client.is_closed()
    assert server.is_left()


def test_an_awaitable_client_that_was_only_made_leaves_nothing() -> None:
    """Nor a stream of it that was never awaited, but for Python's own remark."""
    with no_warning():
        AsyncZhipuAI(api_key=KEY)
        ZhipuAI(api_key=KEY)


BLOCKING = """
import sys
from zhipuai_facade import ZhipuAI

client = ZhipuAI(api_key="id.secret", base_url=sys.argv[1])
client.chat.completions.create(model="m", messages=[])
stream = client.chat.completions.create(model="m", messages=[], stream=True)
next(stream)
"""

AWAITED = """
import asyncio
import sys
from zhipuai_facade import AsyncZhipuAI

client = AsyncZhipuAI(api_key="id.secret", base_url=sys.argv[1])

async def main():
    asyncio.get_running_loop().slow_callback_duration = 60  # -X dev tells of slow turns, and machines may be slow
    await client.chat.completions.create(model="m", messages=[])
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    await stream.__anext__()
    return stream

kept = asyncio.run(main())
"""


@pytest.mark.parametrize("script", [BLOCKING, AWAITED], ids=["blocking", "awaited"])
def test_a_program_that_closes_nothing_ends_in_silence(server: Server, script: str) -> None:
    """No warning at its end, although all warnings are shown, and no socket."""
    command: Any = [sys.executable, "-X", "dev", "-W", "always", "-c", script, server.base_url]

    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=30)

    assert (ended.returncode, ended.stderr.decode()) == (0, "")
    assert server.is_left()
