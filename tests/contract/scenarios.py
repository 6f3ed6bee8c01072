"""All scenarios: importing this module fills `SCENARIOS`."""

from __future__ import annotations

from tests.contract import (
    account,
    agents,
    applications,
    chat,
    coding,
    files,
    knowledge,
    measures,
    reading,
    refusals,
    responses,
    retrieval,
    searches,
    speech,
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
    "agents",
    "applications",
    "chat",
    "coding",
    "files",
    "knowledge",
    "measures",
    "reading",
    "refusals",
    "responses",
    "retrieval",
    "scenario_of",
    "searches",
    "speech",
    "strangers",
    "tasks",
    "tuning",
]
