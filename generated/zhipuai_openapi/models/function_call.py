"""`FunctionCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any

from ..types import Model


class FunctionCall(Model):
    """A function and its arguments."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as the text of a JSON object; the model wrote it, so check it."""

    def _read(self, get: Any) -> None:
        self.name = get("name")
        self.arguments = get("arguments")
