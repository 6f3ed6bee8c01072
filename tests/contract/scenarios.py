"""All scenarios: importing this module fills `SCENARIOS`."""

from __future__ import annotations

from tests.contract import agents, chat, files, measures, reading, refusals, searches, speech, tasks
from tests.contract.stage import SCENARIOS, Like, Play, Scenario, scenario_of

__all__ = [
    "SCENARIOS",
    "Like",
    "Play",
    "Scenario",
    "agents",
    "chat",
    "files",
    "measures",
    "reading",
    "refusals",
    "scenario_of",
    "searches",
    "speech",
    "tasks",
]
