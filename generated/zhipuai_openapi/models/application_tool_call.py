"""`ApplicationToolCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from ..types import Json, Model

if TYPE_CHECKING:
    from .. import literals


class ApplicationToolCall(Model):
    """A tool that an application called."""

    type: Optional[Union[literals.ApplicationToolType, str]] = None
    """What kind of tool it is."""
    tool_calls_data: Optional[Dict[str, Json]] = None
    """What it was given and what it answered, in a form of the tool's own."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.tool_calls_data = get("tool_calls_data")
