"""`KnowledgeFinding`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .knowledge_finding_source import KnowledgeFindingSource


class KnowledgeFinding(Model):
    """A piece of a document that fits the question."""

    text: Optional[str] = None
    """The text of the piece."""
    score: Optional[float] = None
    """How well it fits, higher is better."""
    metadata: Optional[KnowledgeFindingSource] = None
    """Where a piece of a document comes from."""

    def _read(self, get: Any) -> None:
        self.text = get("text")
        self.score = get("score")
        value = get("metadata")
        self.metadata = models.KnowledgeFindingSource._load(value) if value.__class__ is dict else value
