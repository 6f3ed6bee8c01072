"""`ModerationUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .moderation_calls import ModerationCalls


class ModerationUsage(Model):
    """What a check cost."""

    moderation_text: Optional[ModerationCalls] = None
    """How often something was checked."""

    def _read(self, get: Any) -> None:
        value = get("moderation_text")
        self.moderation_text = models.ModerationCalls._load(value) if value.__class__ is dict else value
