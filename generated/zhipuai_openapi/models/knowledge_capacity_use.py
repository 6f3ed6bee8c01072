"""The model `KnowledgeCapacityUse`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .knowledge_amount import KnowledgeAmount


class KnowledgeCapacityUse(Model):
    """How much the knowledge bases of an account hold, and how much they may hold."""

    used: Optional[KnowledgeAmount] = None
    """An amount of text."""
    total: Optional[KnowledgeAmount] = None
    """An amount of text."""

    _fields = (
        ("used", "used"),
        ("total", "total"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("used")
        self.used = models.KnowledgeAmount._load(value) if value.__class__ is dict else value
        value = get("total")
        self.total = models.KnowledgeAmount._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
