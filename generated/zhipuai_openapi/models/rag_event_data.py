"""The model `RagEventData`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class RagEventData(Model):
    """What an event holds that is no text, for all types together."""

    callId: Optional[str] = None
    """The id of the call of a tool, of the types `tool_call` and `tool_result`."""
    toolName: Optional[str] = None
    """The tool, of the types `tool_call` and `tool_result`."""
    arguments: Optional[Dict[str, Json]] = None
    """What the tool is given, of the type `tool_call`. An object, not JSON as text."""
    result: Optional[Json] = None
    """What the tool answered, of the type `tool_result`. Any JSON."""
    status: Optional[Union[literals.RagToolStatus, str]] = None
    """Whether the tool did its work, of the type `tool_result`."""
    durationMs: Optional[int] = None
    """How long the tool took, in milliseconds, of the type `tool_result`."""
    message: Optional[str] = None
    """What went wrong, of the type `error`."""

    _fields = (
        ("callId", "callId"),
        ("toolName", "toolName"),
        ("arguments", "arguments"),
        ("result", "result"),
        ("status", "status"),
        ("durationMs", "durationMs"),
        ("message", "message"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.callId = get("callId")
        self.toolName = get("toolName")
        self.arguments = get("arguments")
        self.result = get("result")
        self.status = get("status")
        self.durationMs = get("durationMs")
        self.message = get("message")
        self._extra = None
        self._source = source
        return self
