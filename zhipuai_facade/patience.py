"""How long a request that aiohttp sends may take, phase by phase."""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import Any, Dict, Generator, Optional, Type

import aiohttp
import httpx
from zhipuai_openapi.timing import FOREVER, Limit

if sys.version_info >= (3, 11):
    from asyncio import Timeout
    from asyncio import timeout as deadline
else:
    from async_timeout import timeout as deadline  # type: ignore[import-not-found,unused-ignore]

    class Timeout:
        """As that of newer Pythons: what async_timeout has can be told a time by its own task only."""

        def __init__(self, when: None) -> None:
            self._task: Optional[asyncio.Task[Any]] = None
            self._late = False

        async def __aenter__(self) -> Timeout:
            self._task = asyncio.current_task()
            return self

        async def __aexit__(self, kind: object, error: object, trace: object) -> None:
            self._task = None
            if self._late and kind is asyncio.CancelledError:
                raise asyncio.TimeoutError

        def reschedule(self, when: float) -> None:
            """It is late."""
            if self._task is None:
                raise RuntimeError("it is over")
            self._late = True
            self._task.cancel()


__all__ = ["Patience", "Timeout", "Watch", "deadline"]


class Watch:
    """Ends the requests of a client that take too long.

    One timer looks after all of them, and is hardly ever set anew, for most requests end long before. (A timer for each
    phase of each request takes a twentieth of its time.)
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._patient: Dict[Any, Patience] = {}
        self._timer: Optional[asyncio.TimerHandle] = None
        self._due = FOREVER
        self._closed = False

    def now(self) -> float:
        """The time."""
        return self._loop.time()

    def begin(self, patience: Patience) -> None:
        """The task that runs begins a request."""
        patience.task = asyncio.current_task()
        self._patient[patience.task] = patience

    def end(self, patience: Patience) -> None:
        """A request has ended."""
        if self._patient.get(patience.task) is patience:
            del self._patient[patience.task]
            if self._closed and not self._patient:
                self._stop()
        patience.task = patience.scope = None  # which would be held as long as the answer

    def patience(self) -> Patience:
        """That of the request which the task that runs has begun."""
        return self._patient[asyncio.current_task()]

    def heed(self, moment: float) -> None:
        """Look at the requests no later than at this moment."""
        if moment < self._due:
            self._stop()
            self._due = moment
            self._timer = self._loop.call_at(moment, self._look)

    def close(self) -> None:
        """Look no more, as soon as the requests that are under way have ended."""
        self._closed = True
        if not self._patient:
            self._stop()

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._due = None, FOREVER

    def _look(self) -> None:
        self._timer, self._due = None, FOREVER
        now = self.now()
        for late in [one for one in self._patient.values() if one.until <= now]:
            late.run_out(now)
        self.heed(min((one.until for one in self._patient.values()), default=FOREVER))


class Patience:
    """How long the phases of a request may take, and which one it is in.

    Attributes:
        task: What sends the request, as long as its answer has not begun.
        scope: What ends it when it takes too long, likewise.
        until: When that will be.
    """

    __slots__ = ("_connected", "_late", "_limits", "_watch", "scope", "task", "until")

    def __init__(self, limits: Dict[str, Optional[float]], watch: Watch) -> None:
        self._limits = limits
        self._watch = watch
        self._late: Type[httpx.TimeoutException] = httpx.ConnectTimeout
        self._connected = False
        self.task: Any = None
        self.scope: Any = None
        self.until: float = FOREVER

    def allow(self, phase: str, late: Type[httpx.TimeoutException], *, connected: bool = False) -> None:
        """A phase begins."""
        self._late = late
        self._connected = self._connected or connected
        if self.scope is not None:
            seconds = self.seconds(phase)
            self.until = FOREVER if seconds is None else self._watch.now() + seconds
            self._watch.heed(self.until)

    def seconds(self, phase: str) -> Optional[float]:
        """How long a phase that begins now may take."""
        limit = self._limits.get(phase)
        return limit.left() if isinstance(limit, Limit) else limit

    def run_out(self, now: float) -> None:
        """End the request."""
        self.until = FOREVER
        with suppress(RuntimeError):  # it is over
            self.scope.reschedule(now)

    @contextmanager
    def translating(self) -> Generator[None, None, None]:
        """Make exceptions of aiohttp those that httpx would have raised."""
        try:
            yield
        except Exception as error:
            theirs = self.translation(error)
            if theirs is None:
                raise
            raise theirs from error

    def translation(self, error: Exception, route: str = "") -> Optional[Exception]:
        """What httpx would have raised instead of an exception of aiohttp; None when that is no such exception."""
        if isinstance(error, aiohttp.ClientResponseError):
            _without_headers(error)
            if isinstance(error, aiohttp.ClientHttpProxyError):
                return httpx.ProxyError(_with(route, f"{error.status} {error.message}"))
            return httpx.RemoteProtocolError(error.message)
        if isinstance(error, asyncio.TimeoutError):
            return self._late(_with(route, "timed out") if self._late is httpx.ConnectTimeout else "timed out")
        if isinstance(error, (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError)):
            return httpx.RemoteProtocolError(str(error))
        if isinstance(error, (aiohttp.ClientError, OSError)):
            return httpx.ReadError(str(error)) if self._connected else httpx.ConnectError(_with(route, str(error)))
        return None


def _without_headers(error: aiohttp.ClientResponseError) -> None:
    """Take out of an error what was sent: the key is in there."""
    told: Any = SimpleNamespace(url=error.request_info.url, real_url=error.request_info.real_url)
    error.request_info, error.args = told, ()


def _with(route: str, text: str) -> str:
    return f"{text} ({route})" if route else text
