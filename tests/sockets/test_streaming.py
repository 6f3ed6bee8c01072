"""Streams over real connections: each is given back, whichever way reading ends."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import Any, Callable, Dict, Iterator, List, Type

import httpx
import pytest
import trio

from tests.clients import COMPLETION, DONE, KEY, MESSAGES, Caller, event, no_warning
from tests.servers import Exchange, Server
from zhipuai_facade import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncZhipuAI,
    ZhipuAI,
    ZhipuAIError,
)

ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)
IMPATIENT = httpx.Timeout(5.0, pool=2.0)


def platform(exchange: Exchange) -> None:
    """Streams as the name of the model tells; anything else is answered whole."""
    model = (exchange.json or {}).get("model", "")
    if not (exchange.json or {}).get("stream"):
        exchange.answer(COMPLETION)
        return
    exchange.stream(event("a"), event("b"))
    if model == "whole":
        exchange.chunk(DONE)
        exchange.end()
    elif model == "lingering":
        exchange.chunk(DONE)
        exchange.wait_for_the_client_to_go()
    elif model == "broken":
        exchange.chunk(b"data: {broken\n\n")
        exchange.wait_for_the_client_to_go()
    elif model == "refusing":
        exchange.chunk(b'data: {"error": {"code": "1301", "message": "m"}}\n\n')
        exchange.wait_for_the_client_to_go()
    elif model == "hanging up":
        exchange.hang_up()
    elif model == "cut":
        exchange.cut()
    else:
        exchange.wait_for_the_client_to_go()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(platform) as server:
        yield server


def contents(chunks: List[Any]) -> List[Any]:
    """What the chunks add to the answer."""
    return [chunk.choices[0].delta.content for chunk in chunks]


def exhaust(caller: Caller, client: Any) -> None:
    assert contents(caller.collect(caller.ask(client, model="whole", stream=True))) == ["a", "b"]


def exhaust_lingering(caller: Caller, client: Any) -> None:
    assert contents(caller.collect(caller.ask(client, model="lingering", stream=True))) == ["a", "b"]


def fail(kind: Type[ZhipuAIError], model: str) -> Callable[[Caller, Any], None]:
    def read(caller: Caller, client: Any) -> None:
        with pytest.raises(kind):
            caller.collect(caller.ask(client, model=model, stream=True))

    return read


def close(read: int) -> Callable[[Caller, Any], None]:
    def leave(caller: Caller, client: Any) -> None:
        stream = caller.ask(client, model="endless", stream=True)
        for _ in range(read):
            caller.first(stream)
        caller.close(stream)

    return leave


def leave_the_block(caller: Caller, client: Any) -> None:
    with caller.inside(caller.ask(client, model="endless", stream=True)) as stream:
        caller.first(stream)


def drop(read: int) -> Callable[[Caller, Any], None]:
    return lambda caller, client: caller.ask_and_drop(client.with_options(extra_body={"model": "endless"}), read=read)


def break_out(caller: Caller, client: Any) -> None:
    parameters: Dict[str, Any] = {"model": "endless", "messages": MESSAGES, "stream": True}

    async def awaiting() -> None:
        async for _ in await client.chat.completions.create(**parameters):
            break

    if caller.awaits:
        caller.wait(awaiting())
    else:
        for _ in client.chat.completions.create(**parameters):
            break


WAYS_OUT: Dict[str, Callable[[Caller, Any], None]] = {
    "exhausted": exhaust,
    "exhausted, and the server says no more": exhaust_lingering,
    "an event that is no JSON": fail(APIResponseValidationError, "broken"),
    "an error of the platform": fail(APIStatusError, "refusing"),
    "hung up": fail(APIConnectionError, "hanging up"),
    "cut": fail(APIConnectionError, "cut"),
    "closed before reading": close(0),
    "closed while reading": close(1),
    "left by the end of a block": leave_the_block,
    "left by break": break_out,
    "dropped before reading": drop(0),
    "dropped while reading": drop(1),
}


@pytest.mark.parametrize("way", list(WAYS_OUT))
def test_the_connection_is_given_back(caller: Caller, server: Server, way: str) -> None:
    """A pool of one connection serves the next call, whichever way the stream before it ended; several times."""
    client = caller.connecting(server.base_url, limits=ONE, timeout=IMPATIENT, max_retries=0)
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            WAYS_OUT[way](caller, client)
            assert caller.ask(client).choices[0].message.content == "你好！"
    finally:
        gc.enable()

    caller.close(client)
    assert server.is_left()


def test_the_connection_is_used_again_after_a_whole_stream(caller: Caller, server: Server) -> None:
    """The end that comes right after `[DONE]` is read, so that one handshake serves many streams."""
    client = caller.connecting(server.base_url, max_retries=0)

    for _ in range(10):
        exhaust(caller, client)

    assert server.connections <= 2
    caller.close(client)


def test_what_may_come_after_done_is_not_waited_for(caller: Caller, server: Server) -> None:
    """A server that leaves the connection open holds nobody up."""
    client = caller.connecting(server.base_url, timeout=30.0)
    begun = time.monotonic()

    exhaust_lingering(caller, client)

    assert time.monotonic() - begun < 2.0
    caller.close(client)


def test_chunks_come_while_the_server_still_writes(caller: Caller) -> None:
    """Each is there before the next one is sent."""
    go_on = threading.Semaphore(0)

    def slow(exchange: Exchange) -> None:
        exchange.stream()
        for content in "abc":
            exchange.chunk(event(content))
            go_on.acquire(timeout=5)
        exchange.chunk(DONE)
        exchange.end()

    with Server(slow) as server:
        client = caller.connecting(server.base_url, max_retries=0)
        stream = caller.ask(client, stream=True)
        for content in "abc":
            assert caller.first(stream).choices[0].delta.content == content
            go_on.release()
        assert caller.collect(stream) == []
        caller.close(client)


@pytest.mark.parametrize("cut", ["mid-line", "mid-character", "mid-chunk"])
def test_a_stream_cut_anywhere_is_an_error_of_ours(caller: Caller, cut: str) -> None:
    """What came before it was given; the rest is a broken connection, not a broken event."""

    def cutting(exchange: Exchange) -> None:
        exchange.stream(event("a"))
        if cut == "mid-chunk":
            exchange.send(b"ff\r\ndata: {")
        else:
            exchange.chunk('data: {"id": "你'.encode()[: None if cut == "mid-line" else -1])
        exchange.hang_up()

    with Server(cutting) as server:
        client = caller.connecting(server.base_url, max_retries=0)
        stream = caller.ask(client, stream=True)
        assert caller.first(stream).choices[0].delta.content == "a"

        with pytest.raises(APIConnectionError) as caught:
            caller.collect(stream)

        assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
        caller.close(client)


def test_a_stream_that_falls_silent_is_a_timeout(caller: Caller, server: Server) -> None:
    """After the time for any two signs of life, which the error tells."""
    client = caller.connecting(server.base_url, timeout=0.2, max_retries=0)
    stream = caller.ask(client, model="endless", stream=True)

    with pytest.raises(APITimeoutError, match=r"no data within 0\.2 s"):
        caller.collect(stream)

    assert server.is_left()
    caller.close(client)


def test_a_stream_can_be_stopped_by_another_thread(server: Server) -> None:
    """As a button does that says so; the reader gets the end or an error of ours, at once."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, limits=ONE, timeout=IMPATIENT, max_retries=0)
    stream = client.chat.completions.create(model="endless", messages=[], stream=True)
    begun, ended = threading.Event(), []

    def read() -> None:
        try:
            for _ in range(3):
                next(stream)
                begun.set()
        except (StopIteration, APIConnectionError) as error:
            ended.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    assert begun.wait(5)
    time.sleep(0.05)

    stream.close()
    reader.join(3)

    assert ended
    assert client.chat.completions.create(model="m", messages=[]).choices
    client.close()


def test_a_stream_can_be_stopped_by_another_task(server: Server) -> None:
    """While its reader waits."""

    async def flow() -> List[Any]:
        async with AsyncZhipuAI(
            api_key=KEY, base_url=server.base_url, limits=ONE, timeout=IMPATIENT, max_retries=0
        ) as client:
            stream = await client.chat.completions.create(model="endless", messages=[], stream=True)

            async def read() -> Any:
                try:
                    return [chunk async for chunk in stream]
                except APIConnectionError as error:
                    return error

            reader = asyncio.create_task(read())
            await asyncio.sleep(0.05)
            await stream.close()
            ended = await asyncio.wait_for(reader, 3)
            answer = await client.chat.completions.create(model="m", messages=[])
            return [ended, answer]

    ended, answer = asyncio.run(flow())
    assert isinstance(ended, (list, APIConnectionError))
    assert answer.choices


def test_the_collector_never_waits_for_the_pool(server: Server) -> None:
    """It may run while the same thread holds the lock of the pool: a dropped stream must not want that lock then."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=IMPATIENT, max_retries=0)
    stream = client.chat.completions.create(model="endless", messages=[], stream=True)
    next(stream)
    cycle: List[Any] = [stream]
    cycle.append(cycle)
    pool: Any = client._transport.connections.client()._transport
    del stream, cycle

    def collect() -> None:
        with pool._pool.stock.lock:
            gc.collect()

    collecting = threading.Thread(target=collect, daemon=True)
    collecting.start()
    collecting.join(5)

    assert not collecting.is_alive()
    assert server.is_left()
    client.close()


def test_a_stream_outlives_its_client(caller: Caller, server: Server) -> None:
    """`for chunk in ZhipuAI().chat.completions.create(stream=True)`: nobody holds the client any more."""

    def asked() -> Any:
        client = caller.connecting(server.base_url, max_retries=0)
        return caller.ask(client, model="whole", stream=True)

    stream = asked()
    gc.collect()

    assert contents(caller.collect(stream)) == ["a", "b"]
    del stream
    gc.collect()
    caller.settle()
    assert server.is_left()


def test_closing_the_client_ends_its_streams(caller: Caller, server: Server) -> None:
    """Reading on is an error of ours, or the end."""
    client = caller.connecting(server.base_url, max_retries=0)
    stream = caller.ask(client, model="endless", stream=True)
    caller.first(stream)

    caller.close(client)

    try:
        assert len(caller.collect(stream)) <= 1
    except ZhipuAIError as error:
        assert isinstance(error, APIConnectionError)
    assert server.is_left()


def test_a_cancelled_task_gives_its_connection_back(server: Server) -> None:
    """While it waits for a piece that does not come."""
    client = AsyncZhipuAI(api_key=KEY, base_url=server.base_url, limits=ONE, timeout=IMPATIENT, max_retries=0)

    async def read() -> None:
        async for _ in await client.chat.completions.create(model="endless", messages=[], stream=True):
            pass

    async def flow() -> Any:
        task = asyncio.create_task(read())
        while not server.exchanges:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        answer = await client.chat.completions.create(model="m", messages=[])
        await client.close()
        return answer

    assert asyncio.run(flow()).choices
    assert server.is_left()


def test_streams_work_under_trio(server: Server) -> None:
    """Read to their end, left early, dropped: with one connection, and without a warning."""

    async def flow() -> List[str]:
        async with AsyncZhipuAI(
            api_key=KEY, base_url=server.base_url, limits=ONE, timeout=IMPATIENT, max_retries=0
        ) as client:
            parameters: Dict[str, Any] = {"messages": [], "stream": True}
            whole = [chunk async for chunk in await client.chat.completions.create(model="whole", **parameters)]
            async with await client.chat.completions.create(model="endless", **parameters) as stream:
                await stream.__anext__()
            await (await client.chat.completions.create(model="endless", **parameters)).close()
            with pytest.raises(APIConnectionError):
                async for _ in await client.chat.completions.create(model="hanging up", **parameters):
                    pass
            await client.chat.completions.create(model="m", messages=[])
            return contents(whole)

    with no_warning():
        assert trio.run(flow) == ["a", "b"]

    assert server.is_left()
