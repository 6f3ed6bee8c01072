"""The model `ModerationUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .moderation_calls import ModerationCalls


class ModerationUsage(Model):
    """What a check cost."""

    moderation_text: Optional[ModerationCalls] = None
    """How often something was checked."""

    _fields = (("moderation_text", "moderation_text"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("moderation_text")
        self.moderation_text = models.ModerationCalls._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
