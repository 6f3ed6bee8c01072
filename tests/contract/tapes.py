"""Reading cassettes without playing them: what was asked and answered, and where it comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

import pytest

from tests.contract.exchanges import Exchange
from tests.contract.stage import Scenario
from zhipuai_facade.testing.cassettes import Interaction, read_cassette


def recorded_by(scenario: Scenario) -> None:
    """Fail when a scenario has no cassette, and say how to record it."""
    if not scenario.path.exists():
        pytest.fail(
            f"{scenario.name} has no cassette at {scenario.path}; record it: {scenario.command}"
            " (or without --emulator, live, with ZHIPUAI_API_KEY)",
            pytrace=False,
        )


def metadata_of(path: Path) -> Dict[str, Any]:
    """Where a cassette comes from: all that stands above its interactions."""
    return read_cassette(path).metadata


def exchanges_of(path: Path) -> List[Exchange]:
    """What was asked and answered."""
    return [_exchange(interaction) for interaction in read_cassette(path).interactions]


def _exchange(interaction: Interaction) -> Exchange:
    assert interaction.status is not None, "broken connections are tested on sockets, not on cassettes"
    return Exchange(
        method=interaction.method,
        path=interaction.path,
        query=interaction.query,
        sent=interaction.json,
        form=_form(interaction.form),
        status=interaction.status,
        headers=interaction.headers,
        body=interaction.body,
    )


def _form(fields: Optional[Mapping[str, Any]]) -> Optional[Dict[str, str]]:
    """The fields of a form as text; a file is told by its name, its size and its hash."""
    if fields is None:
        return None
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
