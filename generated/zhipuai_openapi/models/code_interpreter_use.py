"""`CodeInterpreterUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .code_interpreter_output import CodeInterpreterOutput


class CodeInterpreterUse(Model):
    """A run of code."""

    input: Optional[str] = None
    """The code, in Python."""
    outputs: Optional[List[CodeInterpreterOutput]] = None
    """What the run gave."""

    def _read(self, get: Any) -> None:
        self.input = get("input")
        value = get("outputs")
        self.outputs = loaded("CodeInterpreterOutput", value) if value.__class__ is list else value
