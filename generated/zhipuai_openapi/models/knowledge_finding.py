"""The model `KnowledgeFinding`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .knowledge_finding_source import KnowledgeFindingSource


class KnowledgeFinding(Model):
    """A piece of a document that fits the question."""

    text: Optional[str] = None
    """The text of the piece."""
    score: Optional[float] = None
    """How well it fits, higher is better."""
    metadata: Optional[KnowledgeFindingSource] = None
    """Where a piece of a document comes from."""

    _fields = (
        ("text", "text"),
        ("score", "score"),
        ("metadata", "metadata"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.text = get("text")
        self.score = get("score")
        value = get("metadata")
        self.metadata = models.KnowledgeFindingSource._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
