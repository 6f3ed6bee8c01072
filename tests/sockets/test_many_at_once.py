"""Hundreds of calls at once over few connections: who is served when, and what is left of those that are given up."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Iterator, List

import httpx
import pytest
import trio
from zhipuai_openapi.colours import sleep

from tests.clients import COMPLETION, DONE, KEY, Caller, event, no_warning
from tests.servers import PATIENCE, Exchange, Server
from zhipuai_facade import APIConnectionError, APITimeoutError, AsyncZhipuAI, InvalidArgumentError, ZhipuAI

TRANSPORTS = ["httpx", "aiohttp"]
ONE = httpx.Limits(max_connections=1)
TURN = 0.001
"""Seconds that others are given to go on."""


class Platform:
    """Answers every model at once; "slow" when it is `released`, and then ends the streams of "held".

    Attributes:
        served: The models in the order in which they were asked.
        released: Whether slow answers are given.
    """

    def __init__(self) -> None:
        self.served: List[str] = []
        self.released = threading.Event()

    def __call__(self, exchange: Exchange) -> None:
        model = exchange.json["model"]
        self.served.append(model)
        if model == "slow":
            self.released.wait(PATIENCE)
        if exchange.json.get("stream"):
            exchange.stream(event("a"))
            if model == "held":
                self.released.wait(PATIENCE)
            exchange.chunk(DONE)
            exchange.end()
        else:
            exchange.answer(COMPLETION)
        if model == "last":
            exchange.hang_up()


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def server(platform: Platform) -> Iterator[Server]:
    with Server(platform) as server:
        yield server


async def ask(client: AsyncZhipuAI, model: str = "m") -> int:
    """A call of a task."""
    return len((await client.chat.completions.create(model=model, messages=[])).choices)


def awaiting(server: Server, transport: Any = "httpx", **options: Any) -> AsyncZhipuAI:
    """A client that tries once."""
    return AsyncZhipuAI(
        api_key=KEY, base_url=server.base_url, timeout=PATIENCE, max_retries=0, transport=transport, **options
    )


def stock_of(http: Any) -> Any:
    """What the pool of an HTTP client of ours has."""
    return http._transport._pool.stock


def eventually(holds: Callable[[], bool]) -> None:
    """Let other threads go on until something holds."""
    for _ in range(int(PATIENCE / TURN)):
        if holds():
            return
        threading.Event().wait(TURN)
    raise AssertionError("it never came to hold")


async def until(holds: Callable[[], bool]) -> None:
    """As `eventually`, for other tasks."""
    for _ in range(int(PATIENCE / TURN)):
        if holds():
            return
        await sleep(TURN)
    raise AssertionError("it never came to hold")


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("times", [1, 3])
def test_five_hundred_tasks_need_no_more_connections_than_allowed(server: Server, transport: str, times: int) -> None:
    """In one burst after the other they use the same."""

    async def flow() -> int:
        async with awaiting(server, transport, limits=httpx.Limits(max_connections=20)) as client:
            bursts = [await asyncio.gather(*(ask(client) for _ in range(500))) for _ in range(times)]
            return sum(map(sum, bursts))

    assert asyncio.run(flow()) == len(server.exchanges) == 500 * times
    assert server.connections <= 20
    assert server.is_left()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_there_are_no_more_connections_than_calls_at_once(server: Server, transport: str) -> None:
    """Three at a time need three, however many there might be."""

    async def flow() -> None:
        async with awaiting(server, transport) as client:
            for _ in range(20):
                await asyncio.gather(*(ask(client) for _ in range(3)))

    asyncio.run(flow())

    assert len(server.exchanges) == 60
    assert server.connections <= 3


def test_sixty_four_threads_share_fifty_connections(server: Server) -> None:
    """Nobody starves."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=PATIENCE, max_retries=0)

    def one(_: int) -> int:
        return len(client.chat.completions.create(model="m", messages=[]).choices)

    with client, ThreadPoolExecutor(64) as pool:
        answers = list(pool.map(one, range(640)))

    assert len(answers) == len(server.exchanges) == 640
    assert server.connections <= 50


def test_tasks_are_served_in_the_order_of_their_calls(server: Server, platform: Platform) -> None:
    """With one connection."""

    async def flow() -> None:
        async with awaiting(server, limits=ONE) as client:
            stock = stock_of(await client._transport.connections.client())
            tasks = [asyncio.ensure_future(ask(client, "slow"))]
            for number in range(10):
                tasks.append(asyncio.ensure_future(ask(client, str(number))))
                await until(lambda number=number: stock.waiting == number + 1)
            platform.released.set()
            await asyncio.gather(*tasks)

    asyncio.run(flow())

    assert platform.served == ["slow", *map(str, range(10))]
    assert server.connections == 1


def test_threads_are_served_in_the_order_of_their_calls(server: Server, platform: Platform) -> None:
    """As tasks."""
    with ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=PATIENCE, max_retries=0, limits=ONE) as client:
        stock = stock_of(client._transport.connections.client())
        with ThreadPoolExecutor(11) as pool:
            for number, model in enumerate(["slow", *map(str, range(10))]):
                pool.submit(client.chat.completions.create, model=model, messages=[])
                eventually(lambda number=number: len(stock.connections) + stock.waiting == number + 1)
            platform.released.set()

    assert platform.served == ["slow", *map(str, range(10))]
    assert server.connections == 1


@pytest.mark.parametrize("runner", ["asyncio", "trio"])
def test_tasks_of_either_library_wait_and_are_cancelled(server: Server, platform: Platform, runner: str) -> None:
    """Those that are cancelled leave no trace, whether they wait or read; the others are served."""
    answered: List[str] = []

    async def one(client: AsyncZhipuAI, model: str) -> None:
        await ask(client, model)
        answered.append(model)

    async def under_trio(client: AsyncZhipuAI, stock: Any) -> None:
        async with trio.open_nursery() as nursery:
            scopes = [trio.CancelScope() for _ in range(4)]

            async def scoped(scope: trio.CancelScope, model: str) -> None:
                with scope:
                    await one(client, model)

            for scope, model in zip(scopes, ["slow", "a", "b", "c"]):
                nursery.start_soon(scoped, scope, model)
                await until(lambda: "slow" in platform.served)
            await until(lambda: stock.waiting == 3)
            scopes[1].cancel()
            await until(lambda: stock.waiting == 2)
            scopes[0].cancel()

    async def under_asyncio(client: AsyncZhipuAI, stock: Any) -> None:
        tasks = []
        for model in ["slow", "a", "b", "c"]:
            tasks.append(asyncio.ensure_future(one(client, model)))
            await until(lambda: "slow" in platform.served)
        await until(lambda: stock.waiting == 3)
        tasks[1].cancel()
        await until(lambda: stock.waiting == 2)
        tasks[0].cancel()
        await asyncio.wait(tasks)

    async def flow() -> Any:
        async with awaiting(server, limits=ONE) as client:
            stock = stock_of(await client._transport.connections.client())
            await (under_asyncio if runner == "asyncio" else under_trio)(client, stock)
            return stock.waiting, len(stock.connections)

    left = asyncio.run(flow()) if runner == "asyncio" else trio.run(flow)
    platform.released.set()

    assert left == (0, 1)
    assert sorted(answered) == ["b", "c"]  # trio begins tasks in any order
    assert sorted(platform.served) == ["b", "c", "slow"]
    assert server.connections == 2  # that which was cancelled while it was read is closed
    assert server.is_left()


def test_a_call_that_waits_too_long_for_a_connection_leaves_no_trace(
    caller: Caller, server: Server, platform: Platform
) -> None:
    """It is a timeout, and the next call has the connection."""
    client = caller.connecting(server.base_url, limits=ONE, timeout=httpx.Timeout(5, pool=0.05), max_retries=0)
    stream = caller.ask(client, model="held", stream=True)

    with pytest.raises(APITimeoutError, match="no connection of the pool became free") as caught:
        caller.ask(client)
    platform.released.set()
    caller.collect(stream)

    assert isinstance(caught.value.__cause__, httpx.PoolTimeout)
    assert caller.ask(client).choices
    assert server.connections == 1
    caller.close(client)


def test_connections_that_died_while_idle_are_replaced(caller: Caller, server: Server, platform: Platform) -> None:
    """A call finds another one that lives, or makes one, and does not fail."""
    client = caller.connecting(server.base_url, max_retries=0)
    streams = [caller.ask(client, model=model, stream=True) for model in ("held", "last", "last")]
    platform.released.set()
    for stream in streams:
        caller.collect(stream)
    assert server.is_left(still_open=1)

    for _ in range(3):
        assert caller.ask(client).choices

    assert server.connections == 3
    caller.close(client)
    assert server.is_left()


def test_connections_idle_for_too_long_are_closed_and_replaced(
    caller: Caller, server: Server, platform: Platform
) -> None:
    """With the next call, all that are too old."""
    limits = httpx.Limits(max_connections=5, keepalive_expiry=0.01)
    client = caller.connecting(server.base_url, limits=limits, max_retries=0)
    streams = [caller.ask(client, model="held", stream=True) for _ in range(3)]
    platform.released.set()
    for stream in streams:
        caller.collect(stream)
    threading.Event().wait(0.02)

    stream = caller.ask(client, stream=True)

    assert server.is_left(still_open=1)
    assert server.connections == 4
    caller.close(stream)
    caller.close(client)


def test_closing_a_client_ends_those_who_wait_for_a_connection(server: Server, platform: Platform) -> None:
    """In other threads: with an error, at once."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=PATIENCE, limits=ONE)
    stock = stock_of(client._transport.connections.client())
    with ThreadPoolExecutor(3) as pool:
        calls = [pool.submit(client.chat.completions.create, model="slow", messages=[]) for _ in range(3)]
        eventually(lambda: stock.waiting == 2)
        client.close()
        failures = [call.exception(PATIENCE / 2) for call in calls]
    platform.released.set()

    assert {type(failure) for failure in failures} == {APIConnectionError}
    assert platform.served in ([], ["slow"])  # none, when even the first was still connecting
    assert server.is_left()


def test_aiohttp_is_for_clients_that_await() -> None:
    """Under asyncio: anything else is refused, the sooner the better."""
    with pytest.raises(InvalidArgumentError, match="awaited"):
        ZhipuAI(api_key=KEY, transport="aiohttp")
    with pytest.raises(InvalidArgumentError, match="'httpx', 'aiohttp'"):
        AsyncZhipuAI(api_key=KEY, transport="requests")  # type: ignore[arg-type]

    async def ask_under_trio() -> None:
        async with AsyncZhipuAI(api_key=KEY, transport="aiohttp") as client:
            await ask(client)

    with pytest.raises(InvalidArgumentError, match="asyncio only"):
        trio.run(ask_under_trio)


def test_streams_that_are_left_alone_give_their_connections_back(caller: Caller, server: Server) -> None:
    """A thousand on a pool of two, each left after its first event: none takes a connection along."""
    options: Any = {"limits": httpx.Limits(max_connections=2), "timeout": httpx.Timeout(PATIENCE, pool=PATIENCE)}
    with no_warning():
        client = caller.connecting(server.base_url, max_retries=0, **options)

        for _ in range(1000):
            caller.ask_and_drop(client, read=1)
        assert caller.ask(client).choices

        caller.close(client)
    assert server.is_left()


def test_a_request_under_way_keeps_its_limit_when_the_client_is_closed() -> None:
    """aiohttp does not end all of them; whoever still waits for a connection waits no longer than it was told."""
    from zhipuai_facade.patience import Patience, Timeout, Watch

    async def request() -> None:
        watch = Watch()
        patience = Patience({"connect": 0.01}, watch)
        watch.begin(patience)
        try:
            async with Timeout(None) as patience.scope:
                patience.allow("connect", httpx.ConnectTimeout)
                watch.close()
                await asyncio.sleep(PATIENCE)
        finally:
            watch.end(patience)
        assert watch._timer is None  # nothing is left to look after

    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(request())
