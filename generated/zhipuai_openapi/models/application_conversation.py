"""`ApplicationConversation`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationConversation(Model):
    """A conversation with an application."""

    conversation_id: Optional[str] = None
    """The id of the conversation."""

    def _read(self, get: Any) -> None:
        self.conversation_id = get("conversation_id")
