"""The model `ApplicationConversation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationConversation(Model):
    """A conversation with an application."""

    conversation_id: Optional[str] = None
    """The id of the conversation."""

    _fields = (("conversation_id", "conversation_id"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.conversation_id = get("conversation_id")
        self._extra = None
        self._source = source
        return self
