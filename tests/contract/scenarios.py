"""All scenarios: importing this module fills `SCENARIOS`."""

from __future__ import annotations

from tests.contract import (
    account,
    applications,
    chat,
    coding,
    files,
    knowledge,
    refusals,
    responses,
    retrieval,
    searches,
    strangers,
    tasks,
    tuning,
)
from tests.contract.stage import SCENARIOS, Like, Play, Scenario, scenario_of

__all__ = [
    "SCENARIOS",
    "Like",
    "Play",
    "Scenario",
    "account",
    "applications",
    "chat",
    "coding",
    "files",
    "knowledge",
    "refusals",
    "responses",
    "retrieval",
    "scenario_of",
    "searches",
    "strangers",
    "tasks",
    "tuning",
]
