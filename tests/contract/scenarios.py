"""All scenarios: importing this module fills `SCENARIOS`."""

from __future__ import annotations

from tests.contract import chat, files, refusals, searches, tasks
from tests.contract.stage import SCENARIOS, Like, Play, Scenario, scenario_of

__all__ = ["SCENARIOS", "Like", "Play", "Scenario", "chat", "files", "refusals", "scenario_of", "searches", "tasks"]
