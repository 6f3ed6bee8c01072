"""`AssistantConversationUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .usage import Usage


class AssistantConversationUsage(Model):
    """A conversation and what it cost."""

    id: str
    """The id of the conversation."""
    assistant_id: Optional[str] = None
    """The assistant."""
    create_time: Optional[Union[int, str]] = None
    """When it began. A Unix time in the official SDKs, a written time in the vendor's document."""
    update_time: Optional[Union[int, str]] = None
    """When it last went on, in the same forms."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.assistant_id = get("assistant_id")
        self.create_time = get("create_time")
        self.update_time = get("update_time")
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
