"""`AssistantReply`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional

from ..types import Json, Model, loaded

if TYPE_CHECKING:
    from .assistant_tool_call import AssistantToolCall


class AssistantReply(Model):
    """What an assistant or one of its tools said, whole or as a piece."""

    role: Optional[str] = None
    """`assistant` for text, `tool` for what a tool was given or gave back."""
    type: Optional[str] = None
    """Kind of the piece, as `content` or `tool_calls`; recordings leave it out."""
    content: Optional[str] = None
    """The text."""
    tool_calls: Optional[List[AssistantToolCall]] = None
    """What the assistant's tools were given and gave back."""
    metadata: Optional[Dict[str, Json]] = None
    """Notes of the platform, empty in every recording."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.type = get("type")
        self.content = get("content")
        value = get("tool_calls")
        self.tool_calls = loaded("AssistantToolCall", value) if value.__class__ is list else value
        self.metadata = get("metadata")
