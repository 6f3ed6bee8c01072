"""How a thread waits, a task of asyncio, and a task of trio; and how anybody wakes them."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Any, Callable, Optional, Union

from .colours import running_loop


class ThreadTurn:
    """How a thread waits."""

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._gate.acquire()

    def wake(self) -> bool:
        """Wake it; whether it can still be woken."""
        with suppress(RuntimeError):  # it is awake
            self._gate.release()
        return True

    def wake_here(self) -> None:
        """As `wake`."""
        self.wake()

    def wait(self, seconds: Optional[float]) -> Any:
        """Wait to be woken, no longer than ``seconds``."""
        self._gate.acquire(timeout=-1 if seconds is None else min(seconds, threading.TIMEOUT_MAX))


class AsyncioTurn:
    """How a task of asyncio waits."""

    def __init__(self, loop: Any) -> None:
        self._loop = loop
        self._woken = loop.create_future()

    def wake(self) -> bool:
        """Wake it, from any thread; whether it can still be woken."""
        return _alive(self._loop.call_soon_threadsafe, self.wake_here)

    def wake_here(self) -> None:
        """Wake it, from its own event loop: cheaper."""
        if not self._woken.done():
            self._woken.set_result(None)

    async def wait(self, seconds: Optional[float]) -> None:
        """Wait to be woken, no longer than ``seconds``."""
        timer = None if seconds is None else self._loop.call_later(seconds, self.wake_here)
        try:
            await self._woken
        finally:
            if timer is not None:
                timer.cancel()


class TrioTurn:
    """How a task of trio waits."""

    def __init__(self, token: Any) -> None:
        import trio

        self._token = token
        self._woken = trio.Event()

    def wake(self) -> bool:
        """Wake it, from any thread; whether it can still be woken."""
        return _alive(self._token.run_sync_soon, self._woken.set)

    def wake_here(self) -> None:
        """Wake it, from its own event loop."""
        self._woken.set()

    async def wait(self, seconds: Optional[float]) -> None:
        """Wait to be woken, no longer than ``seconds``."""
        import trio

        with trio.move_on_after(float("inf") if seconds is None else seconds):
            await self._woken.wait()


Turn = Union[ThreadTurn, AsyncioTurn, TrioTurn]


def task_turn() -> Turn:
    """How the task that runs waits."""
    loop = running_loop()
    return TrioTurn(loop) if type(loop).__module__.startswith("trio") else AsyncioTurn(loop)


def _alive(soon: Callable[[Callable[[], None]], Any], call: Callable[[], None]) -> bool:
    try:
        soon(call)
    except RuntimeError:  # the event loop has ended
        return False
    return True
