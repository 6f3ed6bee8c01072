"""`DrawingToolUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .drawing_tool_output import DrawingToolOutput


class DrawingToolUse(Model):
    """A drawing."""

    input: Optional[str] = None
    """The description that was drawn."""
    outputs: Optional[List[DrawingToolOutput]] = None
    """The images."""

    def _read(self, get: Any) -> None:
        self.input = get("input")
        value = get("outputs")
        self.outputs = loaded("DrawingToolOutput", value) if value.__class__ is list else value
