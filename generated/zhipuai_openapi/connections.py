"""The HTTP client behind one or more clients: made when it is first needed, closed when nobody holds it."""

from __future__ import annotations

import os
import threading
import weakref
from typing import TYPE_CHECKING, Any, AsyncGenerator, Callable, Dict, Generic, Optional, Tuple, TypeVar

import httpx

from .call import InvalidArgument
from .closing import guard
from .colours import running_loop, sleep
from .reading import close_dropped

if TYPE_CHECKING:
    from .network import Sockets

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

tap: Optional[Callable[[Any], Any]] = None
"""What a kit for tests puts between every client and its HTTP client, while it records or replays."""


class Connections(Generic[HttpT]):
    """An HTTP client of our own, or one that the caller brought, which stays theirs to close."""

    def __init__(self, make: Callable[[], HttpT], brought: Optional[HttpT]) -> None:
        self._make: Callable[[], HttpT] = make
        self._brought: Optional[HttpT] = brought
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._sockets: Optional[Sockets] = None

    @property
    def closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._closing.is_set() or (self._brought is not None and self._brought.is_closed)

    @property
    def brought(self) -> bool:
        """Whether the caller brought the HTTP client."""
        return self._brought is not None

    @property
    def _forked(self) -> bool:
        """Whether the connections are those of a parent process, which keeps them."""
        return self._sockets is not None and self._sockets.process != os.getpid()

    def _made(self) -> HttpT:
        try:
            http = self._make()
        except InvalidArgument:
            raise
        except (ValueError, TypeError, ImportError, OSError, httpx.InvalidURL) as error:
            hint = "check proxy=, verify=, and the variables HTTP_PROXY, HTTPS_PROXY and ALL_PROXY"
            raise InvalidArgument(f"no HTTP client can be made: {error} ({hint})") from error
        from .network import Sockets  # httpcore, which it needs, takes long to import

        if self._sockets is None or self._forked:
            self._sockets = Sockets()
        self._sockets.attend(http)
        return http

    def _end(self) -> None:
        self._closing.set()
        if self._sockets is not None:
            self._sockets.shut()

    def _refuse_closed(self) -> None:
        if self._closing.is_set():
            raise RuntimeError("the client is closed")


class BlockingConnections(Connections[httpx.Client]):
    """Those of a blocking client."""

    _client: Optional[httpx.Client] = None

    def client(self) -> httpx.Client:
        """The HTTP client."""
        self._refuse_closed()
        close_dropped()
        if self._brought is None and (self._client is None or self._forked):
            with self._lock:
                if self._client is None or self._forked:
                    self._client = self._made()
                    weakref.finalize(self, self._client.close)
        http = self._brought or self._client or self._made()
        return http if tap is None else tap(http)

    def pause(self, seconds: float) -> None:
        """Wait, but no longer than until these are closed."""
        self._closing.wait(seconds)

    def close(self) -> None:
        """Close the connections, if they are ours. Ends what waits for them in other threads."""
        self._end()
        if self._client is not None:
            self._client.close()


class AsyncConnections(Connections[httpx.AsyncClient]):
    """Those of an awaitable client: an HTTP client for each event loop, for none can serve two."""

    def __init__(self, make: Callable[[], httpx.AsyncClient], brought: Optional[httpx.AsyncClient]) -> None:
        super().__init__(make, brought)
        self._clients: Dict[object, Tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}
        # Held by the finaliser, so that sockets are never garbage together with this: dropping their guards closes them.
        weakref.finalize(self, self._clients.clear).atexit = False

    async def client(self) -> httpx.AsyncClient:
        """The HTTP client of the event loop that runs."""
        self._refuse_closed()
        if self._brought is not None:
            return self._brought if tap is None else tap(self._brought)
        loop = running_loop()
        found = self._clients.get(loop)
        if found is None or found[0].is_closed:
            http = self._made()
            found = (http, guard(http))
            with self._lock:  # other threads may run loops of their own
                for other in [key for key, pair in self._clients.items() if pair[0].is_closed]:
                    del self._clients[other]
                self._clients[loop] = found
            await found[1].__anext__()
        return found[0] if tap is None else tap(found[0])

    async def pause(self, seconds: float) -> None:
        """Wait."""
        await sleep(seconds)

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        self._end()
        with self._lock:
            clients = dict(self._clients)
            self._clients.clear()
        mine = clients.pop(running_loop(), None)  # those of other loops close when they are dropped, in their loops
        if mine is not None:
            await mine[1].aclose()
