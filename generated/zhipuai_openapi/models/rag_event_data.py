"""`RagEventData`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from ..types import Json, Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.callId = get("callId")
        self.toolName = get("toolName")
        self.arguments = get("arguments")
        self.result = get("result")
        self.status = get("status")
        self.durationMs = get("durationMs")
        self.message = get("message")
