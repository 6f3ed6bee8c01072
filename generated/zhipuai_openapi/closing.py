"""Leaving a ``with`` block closes; so does being dropped, which an event loop must be asked to do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any, AsyncGenerator, Callable, ContextManager

import httpx

if TYPE_CHECKING:
    from typing_extensions import Self


class Closing(ABC):
    """Something to use in a ``with`` block."""

    @abstractmethod
    def close(self) -> None:
        """Give back what is held. May be called more than once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClosing(ABC):
    """Something to use in an ``async with`` block."""

    @abstractmethod
    async def aclose(self) -> None:
        """Give back what is held. May be called more than once."""

    async def close(self) -> None:
        """As `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


Within = Callable[[httpx.Request], ContextManager[None]]
"""What reading happens within: a caller may turn httpx's exceptions into others there."""


def unwatched(request: httpx.Request) -> ContextManager[None]:
    """Nothing: httpx's exceptions come out as they are."""
    return nullcontext()


def keeping(held: object, within: Within = unwatched) -> Within:
    """``within``, which keeps ``held`` alive as long as somebody reads within it."""

    def kept(request: httpx.Request, _held: object = held) -> ContextManager[None]:
        return within(request)

    return kept


async def guard(held: Any) -> AsyncGenerator[None, None]:
    """Closes ``held`` when this generator, once begun, is dropped, or when its event loop ends.

    asyncio and trio both close the asynchronous generators that are dropped or left over; nothing else that is dropped
    gets a chance to await.
    """
    try:
        yield
    finally:
        await held.aclose()


async def give_back(response: httpx.Response, closing: AsyncGenerator[None, None]) -> None:
    """Close a response, and then its guard, which has nothing left to wait for: an event loop may be closing it too."""
    await response.aclose()
    with suppress(RuntimeError):
        await closing.aclose()
