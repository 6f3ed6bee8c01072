"""Who answers while a cassette is recorded: an emulator that always says the same, or the platform itself."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Callable, Dict, Iterator, List, Optional
from unittest import mock

from tests.clients import Caller
from tests.contract.stage import Play, Scenario
from zhipuai_facade import ZhipuAI
from zhipuai_facade.emulator import Emulator, Seen, identities

CLOCK = 1790812800.0
"""The time in the emulator while it is recorded: the morning of the first of October 2026 in Beijing."""

PATIENCE = 5.0
"""Seconds between two looks at a task of the real platform."""


@dataclass
class Budget:
    """What a scenario costs, at most."""

    calls: int = 0
    tokens: int = 0
    models: Dict[str, None] = field(default_factory=dict)

    def add(self, other: Budget) -> None:
        """Count another one in."""
        self.calls += other.calls
        self.tokens += other.tokens
        self.models.update(other.models)


class EmulatedPlatform:
    """The emulator, with a clock that stands still and ids that are the same each time; a context manager."""

    recorded = "emulator"

    def __init__(self) -> None:
        self._emulator = Emulator(clock=lambda: CLOCK)

    def __enter__(self) -> EmulatedPlatform:
        self._emulator.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._emulator.stop()

    @property
    def options(self) -> Dict[str, Any]:
        """How to record it: without its port, and without times that would be new each time and mean nothing."""
        origin = self._emulator.base_url.partition("/api")[0]
        return {"replacements": {origin: "https://emulator.test"}, "clock": lambda: 0.0}

    @contextmanager
    def play(self, scenario: Scenario) -> Iterator[Play]:
        """A stage for one scenario, at a platform that remembers nothing."""
        self._emulator.reset()
        caller = Caller(awaits=False)
        headers = {"X-Emulator": scenario.trouble} if scenario.trouble else None
        with stable_ids(scenario.name):
            client = caller.connecting(
                self._emulator.base_url, api_key=self._emulator.api_key, custom_headers=headers, verify=False
            )
            with client:
                yield Play(caller, client)

    def rehearsed(self, scenario: Scenario) -> Budget:
        """What a scenario would cost: played once, without recording."""
        with self.play(scenario) as play:
            scenario.act(play)
        budget = Budget()
        for seen in self._emulator.requests:
            budget.add(_cost(seen))
        return budget


class LivePlatform:
    """The platform itself, with the key in ``ZHIPUAI_API_KEY``."""

    recorded = "live"

    def __init__(self) -> None:
        self._key = os.environ["ZHIPUAI_API_KEY"]
        self.options: Dict[str, Any] = {}

    @contextmanager
    def play(self, scenario: Scenario) -> Iterator[Play]:
        """A stage for one scenario."""
        with ZhipuAI(api_key=self._key) as client:
            yield Play(Caller(awaits=False), client, patience=PATIENCE)


@contextmanager
def stable_ids(seed: str) -> Iterator[None]:
    """Let the emulator of this process make the same ids in every run."""
    with mock.patch.object(identities, "secrets", SimpleNamespace(token_hex=_tokens(seed))):
        yield


def _tokens(seed: str) -> Callable[[Optional[int]], str]:
    made: List[str] = []

    def token_hex(count: Optional[int] = None) -> str:
        made.append(seed)
        return hashlib.sha256(f"{seed} {len(made)}".encode()).hexdigest()[: 2 * (count or 32)]

    return token_hex


def _cost(seen: Seen) -> Budget:
    body: Any = seen.json if isinstance(seen.json, dict) else {}
    said = sum(len(str(message.get("content", ""))) for message in body.get("messages", []))
    model = body.get("model") or body.get("search_engine")
    return Budget(1, said + int(body.get("max_tokens", 0)), {str(model): None} if model else {})
