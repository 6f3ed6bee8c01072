"""The model `AssistantConversationList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .assistant_conversation_usage import AssistantConversationUsage


class AssistantConversationList(Model):
    """The conversations of a page."""

    assistant_id: Optional[str] = None
    """The assistant."""
    conversation_list: List[AssistantConversationUsage]
    """The conversations."""
    has_more: Optional[bool] = None
    """Whether another page follows."""

    _fields = (
        ("assistant_id", "assistant_id"),
        ("conversation_list", "conversation_list"),
        ("has_more", "has_more"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.assistant_id = get("assistant_id")
        value = get("conversation_list")
        self.conversation_list = (
            [
                models.AssistantConversationUsage._load(value_) if value_.__class__ is dict else value_
                for value_ in value
            ]
            if value.__class__ is list
            else value
        )
        self.has_more = get("has_more")
        self._extra = None
        self._source = source
        return self
