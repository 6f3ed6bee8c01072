"""A plugin of pytest that leaves only the tests of the scenarios that an environment variable names."""

from __future__ import annotations

import os
from typing import Any

SCENARIOS = "CONTRACT_SCENARIOS"


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """Leave out the other tests."""
    names = os.environ[SCENARIOS].split()
    parameters = [getattr(item, "callspec", None) and item.callspec.params.get("scenario") for item in items]
    items[:] = [item for item, one in zip(items, parameters, strict=True) if one and one.name in names]
