"""`CodexReasoningLevel`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class CodexReasoningLevel(Model):
    """A level of thinking."""

    effort: Optional[Union[literals.ReasoningEffort, str]] = None
    """The value for `reasoning.effort`."""
    description: Optional[str] = None
    """What the level is good for."""

    def _read(self, get: Any) -> None:
        self.effort = get("effort")
        self.description = get("description")
