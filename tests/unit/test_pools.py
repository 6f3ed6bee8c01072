"""Pools that give each request its connection: what they look at, with connections that are none."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, AsyncIterator, Awaitable, Callable, Dict, Iterator, List, Optional

import httpcore
import pytest
from zhipuai_openapi.pools import AsyncPool, Pool

PATIENCE = 5.0


class Connection:
    """A connection that answers when it is told to, and counts how often it is asked how it is."""

    def __init__(self, maker: Maker, origin: httpcore.Origin) -> None:
        self._maker = maker
        self._origin = origin
        self._idle = self.closed = False
        self.dead = False

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        self._maker.looks += 1
        return origin == self._origin

    def is_idle(self) -> bool:
        self._maker.looks += 1
        return self._idle

    def is_closed(self) -> bool:
        self._maker.looks += 1
        return self.closed

    def has_expired(self) -> bool:
        self._maker.looks += 1
        return self.dead

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        self._begin(request)
        return httpcore.Response(200, content=Content(self))

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        self._begin(request)
        if self._maker.gate is not None:
            await self._maker.gate.wait()
        return httpcore.Response(200, content=Content(self))

    def _begin(self, request: httpcore.Request) -> None:
        self._maker.served.append(request.url.target.decode())
        self._idle = False

    def done(self) -> None:
        self._idle = not self.closed

    def close(self) -> None:
        self.closed, self._idle = True, False

    async def aclose(self) -> None:
        self.close()


class Content:
    """An answer's body, without content."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __iter__(self) -> Iterator[bytes]:
        yield b""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b""

    def close(self) -> None:
        self._connection.done()

    async def aclose(self) -> None:
        self._connection.done()


class Maker:
    """What a pool of httpcore is for ours: limits, and a maker of connections.

    Attributes:
        made: All connections.
        looks: How often one of them was asked how it is.
        served: The targets of the requests, in the order in which they were sent.
        gate: What every awaited request waits for, if anything.
    """

    def __init__(self, most: int, most_idle: Optional[int] = None) -> None:
        self._max_connections = most
        self._max_keepalive_connections = most if most_idle is None else most_idle
        self.made: List[Connection] = []
        self.looks = 0
        self.served: List[str] = []
        self.gate: Optional[asyncio.Event] = None

    def create_connection(self, origin: httpcore.Origin) -> Connection:
        self.made.append(Connection(self, origin))
        return self.made[-1]


def request(target: object = "", host: str = "one", scheme: str = "https", **limits: float) -> httpcore.Request:
    return httpcore.Request("GET", f"{scheme}://{host}/{target}", extensions={"timeout": limits})


async def whole(pool: AsyncPool, sent: httpcore.Request) -> None:
    """Send a request and read its answer."""
    response = await pool.handle_async_request(sent)
    await response.aclose()


async def turns(number: int = 5) -> None:
    """Let the other tasks go on."""
    for _ in range(number):
        await asyncio.sleep(0)


def flow(steps: Callable[[], Awaitable[None]]) -> None:
    """Run them."""
    asyncio.run(asyncio.wait_for(steps(), PATIENCE))  # type: ignore[arg-type]


def looks_for_each(waiters: int) -> float:
    """How often a connection is looked at for one request, when so many wait at once for ten connections."""
    maker = Maker(10)
    pool = AsyncPool(maker)

    async def steps() -> None:
        maker.gate = asyncio.Event()
        tasks = [asyncio.ensure_future(whole(pool, request(number))) for number in range(waiters)]
        await turns()
        maker.gate.set()
        await asyncio.gather(*tasks)

    flow(steps)
    assert len(maker.served) == waiters
    return maker.looks / waiters


def test_what_a_request_costs_does_not_grow_with_those_that_wait() -> None:
    """Nothing is looked for: the same few questions for each of a thousand as for each of fifty."""
    few, many = looks_for_each(50), looks_for_each(1000)

    assert many <= few + 1
    assert many < 8


def test_what_a_request_costs_does_not_grow_with_the_idle_connections() -> None:
    """A hundred idle ones are not looked through."""
    costs: Dict[int, int] = {}
    for number in (2, 100):
        maker = Maker(200)
        pool = Pool(maker)
        for answer in [pool.handle_request(request()) for _ in range(number)]:
            answer.close()
        maker.looks = 0

        pool.handle_request(request()).close()

        costs[number] = maker.looks
        assert len(maker.made) == number

    assert costs[100] == costs[2]


def test_who_waits_is_served_in_the_order_of_coming() -> None:
    """And who comes when a connection has just become free does not overtake."""
    maker = Maker(1)
    pool = AsyncPool(maker)

    async def steps() -> None:
        first = await pool.handle_async_request(request("first"))
        tasks = [asyncio.ensure_future(whole(pool, request(number))) for number in range(5)]
        await turns()
        await first.aclose()
        await whole(pool, request("late"))
        await asyncio.gather(*tasks)

    flow(steps)

    assert maker.served == ["/first", "/0", "/1", "/2", "/3", "/4", "/late"]
    assert len(maker.made) == 1


def test_who_is_cancelled_leaves_no_trace() -> None:
    """Neither while waiting, nor with a connection given in the same moment, nor while it is used."""
    maker = Maker(1)
    pool = AsyncPool(maker)

    async def steps() -> None:
        first = await pool.handle_async_request(request("first"))
        tasks = [asyncio.ensure_future(whole(pool, request(number))) for number in range(4)]
        await turns()
        tasks[1].cancel()
        await turns()
        assert pool.stock.waiting == 3
        await first.aclose()  # gives the connection to task 0, which does not run before it is cancelled
        tasks[0].cancel()
        maker.gate = asyncio.Event()
        await turns()
        assert maker.served == ["/first", "/2"]
        tasks[2].cancel()
        await turns()
        maker.gate.set()
        await asyncio.gather(*tasks, return_exceptions=True)

    flow(steps)

    assert maker.served == ["/first", "/2", "/3"]
    assert (pool.stock.waiting, len(pool.stock.connections)) == (0, 1)
    assert [connection.closed for connection in maker.made] == [True, False]  # that of task 2 was in use


@pytest.mark.parametrize("seconds", [0.0, 0.01])
def test_who_waits_too_long_leaves_no_trace(seconds: float) -> None:
    """An error says that all connections were in use; the next request has one."""
    maker = Maker(1)
    pool = Pool(maker)
    first = pool.handle_request(request())

    with pytest.raises(httpcore.PoolTimeout, match="all 1 connections"):
        pool.handle_request(request(pool=seconds))
    first.close()
    pool.handle_request(request(pool=seconds)).close()

    assert pool.stock.waiting == 0
    assert len(maker.made) == 1


def test_tasks_that_wait_too_long_leave_no_trace() -> None:
    """As threads."""
    maker = Maker(1)
    pool = AsyncPool(maker)

    async def steps() -> None:
        first = await pool.handle_async_request(request())
        with pytest.raises(httpcore.PoolTimeout):
            await pool.handle_async_request(request(pool=0.01))
        assert pool.stock.waiting == 0
        await first.aclose()
        await whole(pool, request(pool=0.01))

    flow(steps)

    assert len(maker.made) == 1


def test_the_connection_used_last_is_used_next_and_dead_ones_are_replaced() -> None:
    """The oldest idle one is closed when it has died, though nobody needs it."""
    maker = Maker(3)
    pool = Pool(maker)
    for answer in [pool.handle_request(request()) for _ in range(3)]:
        answer.close()
    oldest, _, newest = maker.made
    oldest.dead = newest.dead = True

    pool.handle_request(request()).close()

    assert [connection.closed for connection in maker.made] == [True, False, True]
    assert len(pool.stock.connections) == 1


def test_no_more_connections_are_idle_than_allowed() -> None:
    """Those beyond are closed when their answer was read."""
    maker = Maker(5, most_idle=2)
    pool = Pool(maker)

    for answer in [pool.handle_request(request()) for _ in range(5)]:
        answer.close()

    assert [connection.closed for connection in maker.made] == [False, False, True, True, True]


def test_a_request_to_elsewhere_takes_the_place_of_an_idle_connection() -> None:
    """Or of one that becomes free, when it has to wait: the limit is for all hosts together."""
    maker = Maker(1)
    pool = AsyncPool(maker)

    async def steps() -> None:
        await whole(pool, request(host="one"))
        second = await pool.handle_async_request(request(host="two"))
        waiting = asyncio.ensure_future(whole(pool, request(host="three")))
        await turns()
        await second.aclose()
        await waiting

    flow(steps)

    assert [connection.closed for connection in maker.made] == [True, True, False]


def test_an_idle_connection_to_elsewhere_stays_while_there_is_room() -> None:
    """And is used again."""
    maker = Maker(2)
    pool = Pool(maker)

    for host in ("one", "two", "one", "two"):
        pool.handle_request(request(host=host)).close()

    assert len(maker.made) == 2


def test_an_answer_gives_its_connection_back_once() -> None:
    """However often it is closed: it is somebody else's by then."""
    maker = Maker(1)
    pool = Pool(maker)
    first = pool.handle_request(request())
    first.close()

    second = pool.handle_request(request())
    first.close()
    with pytest.raises(httpcore.PoolTimeout):
        pool.handle_request(request(pool=0.0))

    second.close()


def test_a_closed_pool_wakes_who_waits() -> None:
    """With an error; its connections are closed, and nobody gets another."""
    maker = Maker(1)
    pool = Pool(maker)
    pool.handle_request(request())
    seen: List[Any] = []

    def wait() -> None:
        try:
            pool.handle_request(request())
        except httpcore.ConnectError as error:
            seen.append(str(error))

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not pool.stock.waiting:
        threading.Event().wait(0.001)
    pool.close()
    waiting.join(PATIENCE)

    assert seen == ["the client is closed"]
    assert maker.made[0].closed
    with pytest.raises(httpcore.ConnectError, match="the client is closed"):
        pool.handle_request(request())


def test_an_address_that_is_not_http_is_refused() -> None:
    """Before anything is connected to."""
    with pytest.raises(httpcore.UnsupportedProtocol, match="ftp"):
        Pool(Maker(1)).handle_request(request(scheme="ftp"))


class Interrupting(Content):
    """An answer's body that is interrupted when it is closed, as by Ctrl-C."""

    def close(self) -> None:
        super().close()
        raise KeyboardInterrupt


class Interrupted(Connection):
    """A connection that looks idle after an interrupt."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        super().handle_request(request)
        if request.url.target == b"/sending":
            self.done()
            raise KeyboardInterrupt
        return httpcore.Response(200, content=Interrupting(self))


@pytest.mark.parametrize("when", ["sending", "closing"])
def test_a_connection_that_an_interrupt_went_through_is_not_used_again(when: str) -> None:
    """A lock inside it may be held for ever; another takes its place."""

    class Making(Maker):
        def create_connection(self, origin: httpcore.Origin) -> Connection:
            self.made.append(Interrupted(self, origin))
            return self.made[-1]

    maker = Making(1)
    pool = Pool(maker)

    with pytest.raises(KeyboardInterrupt):
        pool.handle_request(request(when)).close()

    assert [connection.closed for connection in maker.made] == [True]
    assert pool.stock.connections == []


def test_only_who_still_holds_a_connection_may_break_it_off() -> None:
    """After its answer has ended it may be somebody else's."""
    pool = Pool(Maker(1))
    done: List[str] = []
    first = pool.handle_request(request("first"))
    body: Any = first.stream
    body.while_held(lambda: done.append("held"))

    first.close()
    second = pool.handle_request(request("second"))
    body.while_held(lambda: done.append("no longer"))
    second.close()

    assert done == ["held"]
