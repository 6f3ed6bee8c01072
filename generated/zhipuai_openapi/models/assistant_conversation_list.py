"""`AssistantConversationList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .assistant_conversation_usage import AssistantConversationUsage


class AssistantConversationList(Model):
    """The conversations of a page."""

    assistant_id: Optional[str] = None
    """The assistant."""
    conversation_list: List[AssistantConversationUsage]
    """The conversations."""
    has_more: Optional[bool] = None
    """Whether another page follows."""

    def _read(self, get: Any) -> None:
        self.assistant_id = get("assistant_id")
        value = get("conversation_list")
        self.conversation_list = loaded("AssistantConversationUsage", value) if value.__class__ is list else value
        self.has_more = get("has_more")
