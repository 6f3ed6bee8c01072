"""The model `TokenCount`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("usage")
        self.usage = models.TokenCountUsage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
