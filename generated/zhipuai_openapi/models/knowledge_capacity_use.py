"""`KnowledgeCapacityUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .knowledge_amount import KnowledgeAmount


class KnowledgeCapacityUse(Model):
    """How much the knowledge bases of an account hold, and how much they may hold."""

    used: Optional[KnowledgeAmount] = None
    """An amount of text."""
    total: Optional[KnowledgeAmount] = None
    """An amount of text."""

    def _read(self, get: Any) -> None:
        value = get("used")
        self.used = models.KnowledgeAmount._load(value) if value.__class__ is dict else value
        value = get("total")
        self.total = models.KnowledgeAmount._load(value) if value.__class__ is dict else value
