"""Which request goes over which connection: what a pool of httpcore decides, decided in constant time.

httpcore looks at all connections and all waiting requests whenever a request comes or goes, so that each costs ten times
as much when five hundred are made at once. Here it is known who is idle, who is busy and who waits, and nothing is
looked for. The connections are still made by httpcore, and are its own: proxies, TLS and HTTP stay as they are.

Who waits is served in the order in which all came. The connection that was used last is used next, so that those that
are not needed grow old, and are closed. One that has died is noticed when it is to be used.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, AsyncGenerator, Callable, Deque, Generator, List, Optional, Set, cast

import httpcore

from .chunks import gather_chunks

if TYPE_CHECKING:
    from .turns import ThreadTurn, Turn

SCHEMES = (b"http", b"https")


class Claim:
    """What a request has of a pool.

    Attributes:
        origin: Where the request goes.
        connection: The one that it was given; None while it waits.
        useless: Connections that were found dead on the way: whoever makes the request closes them.
        turn: What it waits for, when it has to wait.
    """

    __slots__ = ("connection", "origin", "turn", "useless")

    def __init__(self) -> None:
        self.origin: Any = None
        self.connection: Any = None
        self.useless: List[Any] = []
        self.turn: Optional[Turn] = None


class Stock:
    """The connections of a pool: idle, or taken by a request. As long as anybody waits, none is idle.

    Attributes:
        lock: Held while anything changes.
        most: How many connections there may be.
        most_idle: How many of them may be idle.
    """

    def __init__(self, pool: Any) -> None:
        self.lock: threading.Lock = threading.Lock()
        self.most: int = pool._max_connections
        self.most_idle: int = pool._max_keepalive_connections
        self._make: Callable[[httpcore.Origin], Any] = pool.create_connection
        self._idle: Deque[Any] = deque()  # the one used last is the last
        self._taken: Set[Any] = set()
        self._waiting: OrderedDict[Claim, None] = OrderedDict()
        self._closed = False

    @property
    def connections(self) -> List[Any]:
        """All of them."""
        with self.lock:
            return [*self._idle, *self._taken]

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        return len(self._waiting)

    def enter(self, claim: Claim, request: httpcore.Request, turn: Callable[[], Turn]) -> None:
        """Give ``claim``, that of ``request``, a connection, unless it must wait for its ``turn``."""
        if request.url.scheme not in SCHEMES:
            raise httpcore.UnsupportedProtocol(
                f"an address begins with http:// or https://, not {request.url.scheme!r}"
            )
        claim.origin = request.url.origin
        with self.lock:
            if self._closed:
                raise self._refusal()
            if not self._waiting:  # nobody overtakes
                self._serve(claim)
            if claim.connection is None:
                claim.turn = turn()
                self._waiting[claim] = None

    def settle(self, claim: Claim) -> Any:
        """The connection of ``claim``, which waits no longer; an error when it was given none."""
        with self.lock:
            self._waiting.pop(claim, None)
            if claim.connection is None:
                raise self._refusal()
            return claim.connection

    def holds(self, claim: Claim) -> bool:
        """Whether ``claim`` has a connection. To be asked while the lock is held."""
        return claim.connection in self._taken

    def give_back(self, claim: Claim, *, reuse: bool = True) -> Any:
        """A request is done, or given up: its connection goes to who waits longest. Gives what is to be closed."""
        with self.lock:
            self._waiting.pop(claim, None)
            connection = claim.connection
            if connection not in self._taken:  # it never had one, or all were closed
                return None
            self._taken.remove(connection)
            claim.connection = None
            reusable = reuse and connection.is_idle() and not connection.is_closed()
            if self._waiting:
                return self._pass_on(connection, reusable)
            if reusable and len(self._idle) < self.most_idle:
                self._idle.append(connection)
                return None
            return connection

    def _pass_on(self, connection: Any, reusable: bool) -> Any:
        """Give ``connection``, or a new one in its place, to who waits longest."""
        claim, _ = self._waiting.popitem(last=False)
        reusable = reusable and connection.can_handle_request(claim.origin) and not connection.has_expired()
        claim.connection = connection if reusable else self._make(claim.origin)
        self._taken.add(claim.connection)
        cast("Turn", claim.turn).wake_here()
        return None if reusable else connection

    def close(self) -> List[Any]:
        """Give out no more connections, and let nobody wait for one. Gives what is to be closed."""
        with self.lock:
            self._closed = True
            closing = [*self._idle, *self._taken]
            for claim in self._waiting:
                cast("Turn", claim.turn).wake_here()
            self._idle.clear()
            self._taken.clear()
            self._waiting.clear()
            return closing

    def _serve(self, claim: Claim) -> None:
        """Give ``claim`` an idle connection, or else a new one, if there may be one more."""
        claim.connection = self._idle_to(claim.origin, claim.useless)
        while self._idle and _is_useless(self._idle[0]):  # the oldest, which nobody has needed
            claim.useless.append(self._idle.popleft())
        if claim.connection is None and self._idle and len(self._taken) + len(self._idle) >= self.most:
            claim.useless.append(self._idle.popleft())  # it goes elsewhere
        if claim.connection is None and len(self._taken) + len(self._idle) < self.most:
            claim.connection = self._make(claim.origin)
        if claim.connection is not None:
            self._taken.add(claim.connection)

    def _idle_to(self, origin: httpcore.Origin, useless: List[Any]) -> Any:
        """The idle connection to ``origin`` that was used last, if there is one. Mostly it is the last of all."""
        found: Any = None
        elsewhere: List[Any] = []
        while self._idle and found is None:
            connection = self._idle.pop()
            if _is_useless(connection):
                useless.append(connection)
            elif connection.can_handle_request(origin):
                found = connection
            else:
                elsewhere.append(connection)
        self._idle.extend(reversed(elsewhere))
        return found

    def _refusal(self) -> Exception:
        if self._closed:
            return httpcore.ConnectError("the client is closed")
        return httpcore.PoolTimeout(f"all {self.most} connections were in use")


def _is_useless(connection: Any) -> bool:
    return bool(connection.is_closed() or connection.has_expired())


def _thread_turn() -> Turn:
    from .turns import ThreadTurn  # who never waits need not load it

    return ThreadTurn()


def _task_turn() -> Turn:
    from .turns import task_turn

    return task_turn()


def _patience(request: httpcore.Request) -> Optional[float]:
    limits: Any = cast(Any, request).extensions.get("timeout", {})
    seconds: Optional[float] = limits.get("pool")
    return seconds


class Pool:
    """A pool for threads."""

    def __init__(self, pool: Any) -> None:
        self.stock: Stock = Stock(pool)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request as soon as there is a connection; `httpcore.PoolTimeout` when there is none in time."""
        while True:
            claim = Claim()
            try:
                self.stock.enter(claim, request, _thread_turn)
                close_each(claim.useless)
                connection = claim.connection
                if connection is None:
                    cast("ThreadTurn", claim.turn).wait(_patience(request))
                    connection = self.stock.settle(claim)
                response: httpcore.Response = connection.handle_request(request)
                gather_chunks(connection, cast(Any, request).extensions)
                response.stream = body = Body(response.stream, self, claim)
                cast(Any, request).extensions["body"] = body  # to be closed by who asked, if an interrupt comes now
                cast(Any, response).extensions["while_held"] = body.while_held
                return response
            except httpcore.ConnectionNotAvailable:  # another thread has closed it
                self.give_back(claim)
            except BaseException:
                self.give_back(claim, reuse=False)  # an interrupt may have left it with a lock that is held
                raise

    def give_back(self, claim: Claim, *, reuse: bool = True) -> None:
        """The request is done, or was given up."""
        useless = self.stock.give_back(claim, reuse=reuse)
        if useless is not None:
            useless.close()

    def close(self) -> None:
        """Close all connections."""
        close_each(self.stock.close())

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncPool:
    """As `Pool`, for the tasks of an event loop."""

    def __init__(self, pool: Any) -> None:
        self.stock: Stock = Stock(pool)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request as soon as there is a connection; `httpcore.PoolTimeout` when there is none in time."""
        while True:
            claim = Claim()
            try:
                self.stock.enter(claim, request, _task_turn)
                if claim.useless:
                    await aclose_each(claim.useless)
                connection = claim.connection
                if connection is None:
                    await cast(Any, claim.turn).wait(_patience(request))
                    connection = self.stock.settle(claim)
                response: httpcore.Response = await connection.handle_async_request(request)
                gather_chunks(connection, cast(Any, request).extensions)
                response.stream = AsyncBody(response.stream, self, claim)
                return response
            except httpcore.ConnectionNotAvailable:  # another task has closed it
                await self.give_back(claim)
            except BaseException:
                await self.give_back(claim)
                raise

    async def give_back(self, claim: Claim) -> None:
        """The request is done, or was given up."""
        useless = self.stock.give_back(claim)
        if useless is not None:
            await useless.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        await aclose_each(self.stock.close())

    async def __aenter__(self) -> AsyncPool:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Body:
    """The body of an answer, which has its connection until it is closed."""

    def __init__(self, inner: Any, pool: Pool, claim: Claim) -> None:
        self._inner = inner
        self._pool = pool
        self._claim = claim
        self._held = [claim]

    def __iter__(self) -> Generator[bytes, None, None]:
        try:
            yield from self._inner
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back. May be called more than once, by anybody."""
        mine, whole = bool(self._held), False
        try:  # an interrupt may come anywhere
            try:
                self._held.pop()  # which of two threads gets it is the one that closes
            except IndexError:
                mine = False
                return
            self._inner.close()
            whole = True
        finally:
            if mine:
                self._pool.give_back(self._claim, reuse=whole)

    def while_held(self, do: Callable[[], object]) -> None:
        """Do something to the connection, if it still is that of this answer: meanwhile nobody else gets it."""
        with self._pool.stock.lock:
            if self._held and self._pool.stock.holds(self._claim):
                do()


class AsyncBody:
    """As `Body`, awaiting."""

    def __init__(self, inner: Any, pool: AsyncPool, claim: Claim) -> None:
        self._inner = inner
        self._pool = pool
        self._held = [claim]

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        try:
            async for piece in self._inner:
                yield piece
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """Give the connection back. May be called more than once, by anybody."""
        if self._held:
            claim = self._held.pop()
            try:
                await self._inner.aclose()
            finally:
                await self._pool.give_back(claim)


def close_each(connections: List[Any]) -> None:
    """Close them all."""
    while connections:
        connections.pop().close()


async def aclose_each(connections: List[Any]) -> None:
    """Close them all, also when that is cancelled."""
    failure: Optional[BaseException] = None
    while connections:
        try:
            await connections.pop().aclose()
        except BaseException as error:  # noqa: BLE001 - raised below
            failure = failure or error
    if failure is not None:
        raise failure


def assigning(pool: Any) -> Any:
    """What takes the place of a pool of httpcore. One that may speak HTTP/2 stays: its connections are shared."""
    if getattr(pool, "_http2", True) or not hasattr(pool, "create_connection"):
        return pool
    return (AsyncPool if isinstance(pool, httpcore.AsyncConnectionPool) else Pool)(pool)
