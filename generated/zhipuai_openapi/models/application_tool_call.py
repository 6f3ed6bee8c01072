"""The model `ApplicationToolCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class ApplicationToolCall(Model):
    """A tool that an application called."""

    type: Optional[Union[literals.ApplicationToolType, str]] = None
    """What kind of tool it is."""
    tool_calls_data: Optional[Dict[str, Json]] = None
    """What it was given and what it answered, in a form of the tool's own."""

    _fields = (
        ("type", "type"),
        ("tool_calls_data", "tool_calls_data"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.tool_calls_data = get("tool_calls_data")
        self._extra = None
        self._source = source
        return self
