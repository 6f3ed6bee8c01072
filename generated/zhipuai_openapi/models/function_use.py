"""`FunctionUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Json, Model, loaded

if TYPE_CHECKING:
    from .function_output import FunctionOutput


class FunctionUse(Model):
    """A call of a function."""

    name: Optional[str] = None
    """The function."""
    arguments: Optional[Json] = None
    """Its arguments, as JSON text or as an object."""
    outputs: Optional[List[FunctionOutput]] = None
    """What it gave."""

    def _read(self, get: Any) -> None:
        self.name = get("name")
        self.arguments = get("arguments")
        value = get("outputs")
        self.outputs = loaded("FunctionOutput", value) if value.__class__ is list else value
