"""Blocking and awaitable code have the same steps; this is what lets them share them."""

from __future__ import annotations

import sys
from inspect import isawaitable
from typing import Any, Coroutine, TypeVar, cast

T = TypeVar("T")


def run(steps: Coroutine[Any, Any, T]) -> T:
    """What ``steps`` come to, when none of them has to be awaited."""
    try:
        steps.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    raise RuntimeError("a blocking call awaited something")


async def settled(value: Any) -> Any:
    """``value``, awaited when it can be."""
    return await value if isawaitable(value) else value


def running_loop() -> object:
    """What tells one event loop from another, under asyncio or trio."""
    return _running("get_running_loop", "current_trio_token")


def running_task() -> object:
    """What tells one task from another, under asyncio or trio."""
    return _running("current_task", "current_task")


def _running(of_asyncio: str, of_trio: str) -> object:
    """What asyncio says when it is asked; what trio says when no loop of asyncio runs."""
    try:
        return getattr(sys.modules.get("asyncio"), of_asyncio)()
    except (AttributeError, RuntimeError):
        trio: Any = sys.modules["trio"]
        return getattr(trio.lowlevel, of_trio)()


async def sleep(seconds: float) -> None:
    """Wait, under asyncio or trio."""
    if type(running_loop()).__module__.startswith("trio"):
        import trio

        await trio.sleep(seconds)
    else:
        import asyncio

        await asyncio.sleep(seconds)
