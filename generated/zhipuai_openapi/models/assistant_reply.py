"""The model `AssistantReply`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("role", "role"),
        ("type", "type"),
        ("content", "content"),
        ("tool_calls", "tool_calls"),
        ("metadata", "metadata"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.type = get("type")
        self.content = get("content")
        value = get("tool_calls")
        self.tool_calls = (
            [models.AssistantToolCall._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.metadata = get("metadata")
        self._extra = None
        self._source = source
        return self
