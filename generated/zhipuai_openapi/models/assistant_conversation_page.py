"""`AssistantConversationPage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .assistant_conversation_list import AssistantConversationList


class AssistantConversationPage(Model):
    """A page of conversations, wrapped."""

    success: Optional[bool] = None
    """Whether the call went well."""
    code: Optional[int] = None
    """200 when the call went well."""
    msg: Optional[str] = None
    """A remark."""
    data: AssistantConversationList
    """The conversations of a page."""

    def _read(self, get: Any) -> None:
        self.success = get("success")
        self.code = get("code")
        self.msg = get("msg")
        value = get("data")
        self.data = models.AssistantConversationList._load(value) if value.__class__ is dict else value
