"""What a server sees of clients with `max_concurrency`: never more requests at once, however many callers there are."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

import pytest
import trio

from tests.clients import COMPLETION, DONE, KEY, Caller, event, refused
from tests.servers import PATIENCE, Exchange, Server
from zhipuai_facade import APIQueueTimeoutError, AsyncZhipuAI, Concurrency, ZhipuAI

SERVICE = 0.002
"""Seconds that the platform thinks about an answer, so that calls come together."""


class Platform:
    """Counts what is under way, and refuses what goes beyond ``allowed``.

    Attributes:
        most: How many requests were under way at once, at the most.
        refused: How many were refused.
    """

    def __init__(self, *, allowed: int = 10**9, meeting: int = 0) -> None:
        """``meeting`` is how many requests must be there before the first of them is answered."""
        self.most = self.refused = self._inside = 0
        self._allowed = allowed
        self._meeting = threading.Barrier(meeting, timeout=PATIENCE) if meeting else None
        self._lock = threading.Lock()
        self._never = threading.Event()

    def __call__(self, exchange: Exchange) -> None:
        with self._lock:
            self._inside += 1
            within = self._inside <= self._allowed
            self.most = max(self.most, self._inside)
            self.refused += not within
        if within and self._meeting is not None:
            self._meeting.wait()
        elif within:
            self._never.wait(SERVICE)
        if exchange.json.get("stream"):
            exchange.stream(event("a"))
        with self._lock:
            self._inside -= 1
        if exchange.json.get("stream"):
            exchange.chunk(DONE)
            exchange.end()
        elif within:
            exchange.answer(COMPLETION)
        else:
            exchange.answer(refused("1302"), status=429)


def ask(client: ZhipuAI) -> int:
    """A call of a thread."""
    return len(client.chat.completions.create(model="m", messages=[]).choices)


async def ask_async(client: AsyncZhipuAI) -> int:
    """A call of a task."""
    return len((await client.chat.completions.create(model="m", messages=[])).choices)


def in_threads(server: Server, threads: int, calls: int, **options: Any) -> int:
    """How many of ``calls`` succeeded, made by so many ``threads`` of one client."""
    with ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=10, **options) as client:
        client._transport.wait = lambda seconds: None
        with ThreadPoolExecutor(threads) as pool:
            return sum(pool.map(lambda _: ask(client), range(calls)))


def in_tasks(server: Server, tasks: int, **options: Any) -> int:
    """How many of so many ``tasks`` of one client succeeded."""

    async def at_once(seconds: float) -> None:
        """Wait for nothing."""

    async def flow() -> int:
        async with AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=10, **options) as client:
            client._transport.wait = at_once
            return sum(await asyncio.gather(*(ask_async(client) for _ in range(tasks))))

    return asyncio.run(flow())


def test_a_hundred_tasks_are_never_more_than_the_limit() -> None:
    """Four at once, and all four: the server answers none before the fourth has come."""
    platform = Platform(meeting=4)

    with Server(platform) as server:
        assert in_tasks(server, 100, max_concurrency=4) == 100

    assert platform.most == 4
    assert server.connections <= 4


def test_tasks_of_trio_are_never_more_than_the_limit() -> None:
    """They wait in the same way."""
    platform, answered = Platform(meeting=4), []

    async def flow(base_url: str) -> None:
        async def work(client: AsyncZhipuAI) -> None:
            answered.append(await ask_async(client))

        client = AsyncZhipuAI(api_key=KEY, base_url=base_url, timeout=10, max_concurrency=4)
        async with client, trio.open_nursery() as nursery:
            for _ in range(40):
                nursery.start_soon(work, client)

    with Server(platform) as server:
        trio.run(flow, server.base_url)

    assert len(answered) == 40
    assert platform.most == 4


def test_threads_are_never_more_than_the_limit() -> None:
    """Sixty-four of them."""
    platform = Platform(meeting=4)

    with Server(platform) as server:
        assert in_threads(server, 64, 128, max_concurrency=4) == 128

    assert platform.most == 4
    assert server.connections <= 4


def test_threads_and_tasks_share_one_limit() -> None:
    """Of three clients with the same key: one for threads, two in event loops of their own."""
    platform = Platform(meeting=4)

    with Server(platform) as server, ThreadPoolExecutor(3) as pool:
        works: list[Callable[[], int]] = [
            lambda: in_threads(server, 16, 40, max_concurrency=4),
            lambda: in_tasks(server, 40, max_concurrency=4),
            lambda: in_tasks(server, 40, max_concurrency=Concurrency(4)),
        ]
        assert sum(pool.map(lambda work: work(), works)) == 120

    assert platform.most == 4


def test_models_have_limits_of_their_own() -> None:
    """Two of the one and one of each other."""
    platform = Platform()

    with Server(platform) as server:
        assert in_tasks(server, 60, max_concurrency={"m": 2, "*": 1}) == 60

    assert platform.most == 2


@pytest.mark.parametrize("colour", ["threads", "tasks"])
def test_a_platform_that_allows_five_refuses_none_of_two_hundred(colour: str) -> None:
    """With the limit that it has."""
    platform = Platform(allowed=5)

    with Server(platform) as server:
        made = in_threads(server, 64, 200, max_concurrency=5) if colour == "threads" else None
        assert (made or in_tasks(server, 200, max_concurrency=5)) == 200

    assert platform.refused == 0
    assert platform.most <= 5


@pytest.mark.parametrize("colour", ["threads", "tasks"])
def test_a_platform_that_allows_five_refuses_few_of_two_hundred_when_nobody_knows(colour: str) -> None:
    """The limit is found out: all succeed, and few are sent twice."""
    platform = Platform(allowed=5)
    policy = Concurrency(adaptive=True)

    with Server(platform) as server:
        made = in_threads(server, 64, 200, max_concurrency=policy) if colour == "threads" else None
        assert (made or in_tasks(server, 200, max_concurrency=policy)) == 200

    assert platform.refused <= 12
    assert platform.most <= 8


def test_streams_are_never_more_than_the_limit() -> None:
    """Each holds its place until it was read."""
    platform = Platform(meeting=3)

    async def read(client: AsyncZhipuAI) -> int:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        return len([chunk async for chunk in stream])

    async def flow(base_url: str) -> int:
        async with AsyncZhipuAI(api_key=KEY, base_url=base_url, timeout=10, max_concurrency=3) as client:
            return sum(await asyncio.gather(*(read(client) for _ in range(30))))

    with Server(platform) as server:
        assert asyncio.run(flow(server.base_url)) == 30

    assert platform.most == 3


def test_an_open_stream_holds_its_place(caller: Caller) -> None:
    """Until it is closed, or dropped: then the next call is sent at once, however many were dropped before."""

    def endless(exchange: Exchange) -> None:
        if exchange.json.get("stream"):
            exchange.stream(event("a"))
            exchange.wait_for_the_client_to_go()
        else:
            exchange.answer(COMPLETION)

    with Server(endless) as server:
        client = caller.connecting(server.base_url, max_concurrency=Concurrency(1, queue_timeout=0))
        patient = caller.connecting(server.base_url, max_concurrency=1)
        for _ in range(5):
            trace = caller.ask_and_drop(patient, read=1)
            gc.collect()
            caller.settle()
            assert trace() is None
        stream = caller.ask(patient, stream=True)

        with pytest.raises(APIQueueTimeoutError):
            caller.ask(client)
        assert len(server.exchanges) == 6

        caller.close(stream)
        assert caller.ask(client).choices
        caller.close(client)
        caller.close(patient)
