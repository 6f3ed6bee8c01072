"""The model `AssistantConversationUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("assistant_id", "assistant_id"),
        ("create_time", "create_time"),
        ("update_time", "update_time"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.assistant_id = get("assistant_id")
        self.create_time = get("create_time")
        self.update_time = get("update_time")
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
