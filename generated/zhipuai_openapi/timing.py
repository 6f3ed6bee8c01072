"""How long a call may take, and how long it has taken."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Dict, NamedTuple, Optional, Union, cast

if TYPE_CHECKING:
    import httpx

FOREVER = float("inf")
PROGRESS = 1024
"""Bytes of a whole answer that count as a sign of life: one byte now and then does not."""


class Timeouts(NamedTuple):
    """How long each phase of a call may take, in seconds. None, or infinity, waits for ever.

    Attributes:
        connect: For a connection to be made, TLS included.
        read: For the answer to begin, and between two signs of life after that.
        first_event: For the first event of a stream, whatever else keeps the connection alive; as ``read`` when not
            given, but then any line counts.
        silence: Between two signs of life of a stream: any line counts, also a comment that keeps the connection alive.
            As ``read`` when not given.
        total: For the whole call: all its tries, the pauses between them, and reading a stream to its end.
        write: For each piece of the request to be sent; as ``read`` when not given.
        pool: For a free connection when all are in use; as ``read`` when not given.
    """

    connect: Optional[float] = 8.0
    read: Optional[float] = 300.0
    first_event: Optional[float] = None
    silence: Optional[float] = None
    total: Optional[float] = None
    write: Optional[float] = None
    pool: Optional[float] = None

    @classmethod
    def of(cls, timeout: Union[float, httpx.Timeout, Timeouts, None]) -> Timeouts:
        """The same, from any form in which a timeout may be given."""
        if isinstance(timeout, cls):
            return timeout
        if hasattr(timeout, "as_dict"):
            parts = {name: _bound(seconds) for name, seconds in cast("httpx.Timeout", timeout).as_dict().items()}
            return cls(**parts)
        seconds = _bound(cast("Optional[float]", timeout))
        return cls(connect=seconds, read=seconds)

    def parts(self) -> Dict[str, Optional[float]]:
        """What httpx is told."""
        read = self.read
        write, pool = (read if given is None else given for given in (self.write, self.pool))
        return {"connect": _limit(self.connect), "read": _limit(read), "write": _limit(write), "pool": _limit(pool)}


class Limit(float):
    """A limit in seconds that is told anew each time: what is left until some moment.

    Whoever knows only numbers sees the one that it began with.
    """

    left: Callable[[], Optional[float]]

    def __new__(cls, seconds: float, left: Callable[[], Optional[float]]) -> Limit:
        self = super().__new__(cls, seconds)
        self.left = left
        return self


class Timing:
    """When a call began, how often it was sent, and how long its next read may wait.

    Attributes:
        attempts: How often it was sent.
    """

    __slots__ = ("_begun", "_clock", "_each", "_end", "_phase", "_silence", "_until", "attempts", "timeouts")

    def __init__(self, timeouts: Timeouts, clock: Callable[[], float] = time.monotonic) -> None:
        self.timeouts: Timeouts = timeouts
        self.attempts: int = 0
        self._clock = clock
        self._begun = clock()
        self._end = self._begun + (FOREVER if timeouts.total is None else timeouts.total)
        self._until = FOREVER
        self._each: Optional[float] = None
        self._phase = ""
        silence = timeouts.read if timeouts.silence is None else timeouts.silence
        self._silence = FOREVER if silence is None else silence

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock() - self._begun

    @property
    def remaining(self) -> float:
        """Seconds that are left of the whole call."""
        return self._end - self._clock()

    def attempt(self, *, streaming: bool = False) -> Dict[str, Optional[float]]:
        """The limits of one more try, as httpx takes them; those for reading and writing are told anew each time."""
        self.attempts += 1
        self._each = None
        first = self.timeouts.first_event if streaming else None
        self._allow("first event" if first is not None else "answer", first)
        parts = self.timeouts.parts()
        if self._end != FOREVER:
            over = max(self.remaining, 0.001)
            for name, seconds in parts.items():
                parts[name] = over if seconds is None else min(seconds, over)
            write: Any = parts["write"]
            parts["write"] = Limit(write, lambda: min(write, self.remaining))
        if first is not None:
            parts["read"] = min(first, parts["read"] or FOREVER)
        if self._until != FOREVER or self._end != FOREVER:
            parts["read"] = Limit(parts["read"] or FOREVER, self.left)
        return parts

    def life(self, *, waiting: bool = False) -> None:
        """A stream gave a sign of life. While it is ``waiting`` for its first event, the limit for that stays."""
        if waiting and self._phase == "first event":
            return
        self._phase = "silence"
        self._until = self._clock() + self._silence

    def progress(self) -> None:
        """A whole answer has come some way."""
        self._allow("answer", None)

    def each(self) -> None:
        """From now on every read may take its own time: what is read goes to a file, and may be long."""
        self._each = self.timeouts.read
        self._until = FOREVER

    def left(self) -> Optional[float]:
        """Seconds that the next read may wait; None when it may wait for ever."""
        until = min(self._until, self._end)
        seconds = until - self._clock() if until != FOREVER else None
        if self._each is None:
            return seconds
        return self._each if seconds is None else min(seconds, self._each)

    @property
    def late(self) -> bool:
        """Whether the next read comes too late. For connections that know nothing of `Limit`."""
        until = min(self._until, self._end)
        return until != FOREVER and self._clock() >= until

    def reason(self) -> str:
        """Which limit it was that a read just ran into."""
        if self.remaining <= 0:
            return f"the whole call took longer than {self.timeouts.total:g} s"
        if self._phase == "first event":
            return f"no event within {_told(self.timeouts.first_event, None)}"
        if self._phase == "silence":
            return f"no data within {_told(self.timeouts.silence, self.timeouts.read)}"
        return f"no data within {_told(self.timeouts.read, None)}"

    def _allow(self, phase: str, seconds: Optional[float]) -> None:
        self._phase = phase
        wait = self.timeouts.read if seconds is None else seconds
        self._until = FOREVER if wait is None else self._clock() + wait


def _bound(seconds: Optional[float]) -> Optional[float]:
    return None if seconds is None else float(seconds)


def _limit(seconds: Optional[float]) -> Optional[float]:
    return None if seconds is None or seconds == FOREVER else seconds


def _told(seconds: Optional[float], otherwise: Optional[float]) -> str:
    value: Any = otherwise if seconds is None else seconds
    return f"{value:g} s" if value is not None else "time"
