"""`TokenCount`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .token_count_usage import TokenCountUsage


class TokenCount(Model):
    """How many tokens a conversation is."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    usage: TokenCountUsage
    """Tokens of a conversation, by what they stand for."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("usage")
        self.usage = models.TokenCountUsage._load(value) if value.__class__ is dict else value
