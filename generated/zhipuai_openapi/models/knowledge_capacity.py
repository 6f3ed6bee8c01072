"""`KnowledgeCapacity`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .knowledge_capacity_use import KnowledgeCapacityUse


class KnowledgeCapacity(Model):
    """What is used and what there is, in the envelope of the service."""

    data: Optional[KnowledgeCapacityUse] = None
    """How much the knowledge bases of an account hold, and how much they may hold."""
    code: int
    """200 when it went well; anything else is a failure, also under HTTP 200."""
    message: str
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds."""

    def _read(self, get: Any) -> None:
        value = get("data")
        self.data = models.KnowledgeCapacityUse._load(value) if value.__class__ is dict else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
