"""Reading cassettes without playing them: what was asked and answered, and where it comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

import pytest
import yaml

from tests.contract.exchanges import Exchange
from tests.contract.stage import Scenario
from zhipuai_facade.testing.bodies import pieces_of

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def recorded_by(scenario: Scenario) -> None:
    """Fail when a scenario has no cassette, and say how to record it."""
    if not scenario.path.exists():
        pytest.fail(
            f"{scenario.name} has no cassette at {scenario.path}; record it: scripts/record {scenario.name} --emulator"
            " (or without --emulator, live, with ZHIPUAI_API_KEY)",
            pytrace=False,
        )


def metadata_of(path: Path) -> Dict[str, Any]:
    """Where a cassette comes from: all that stands above its interactions."""
    return {name: value for name, value in _read(path).items() if name != "interactions"}


def exchanges_of(path: Path) -> List[Exchange]:
    """What was asked and answered."""
    return [_exchange(one["request"], one["response"]) for one in _read(path)["interactions"]]


def _read(path: Path) -> Dict[str, Any]:
    content: Dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - a safe one
    return content


def _exchange(request: Mapping[str, Any], response: Mapping[str, Any]) -> Exchange:
    query = {name: value if isinstance(value, list) else [value] for name, value in request.get("query", {}).items()}
    return Exchange(
        method=request["method"],
        path=request["path"],
        query=query,
        sent=request.get("json"),
        form=_form(request.get("form")),
        status=response["status"],
        headers=response.get("headers", {}),
        body=b"".join(pieces_of(dict(response))),
    )


def _form(fields: Optional[Mapping[str, Any]]) -> Optional[Dict[str, str]]:
    """The fields of a form as text; a file is told by its name, its size and its hash."""
    if fields is None:
        return None
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
