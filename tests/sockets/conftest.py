"""The fixtures of this folder."""

from __future__ import annotations

from typing import Iterator

import pytest

from tests.clients import Caller
from tests.clients import plain_environment as plain_environment


@pytest.fixture(params=["blocking", "awaited", "aiohttp"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Each colour in turn, and the awaitable one once more with aiohttp."""
    transport = "aiohttp" if request.param == "aiohttp" else "httpx"
    caller = Caller(awaits=request.param != "blocking", transport=transport)
    yield caller
    caller.end()
