"""The model `RerankResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class RerankResult(Model):
    """The score of one text."""

    index: int
    """Which text of the request it is, from 0."""
    relevance_score: float
    """How well it answers the query, 0 to 1; of any size when raw scores were asked for."""
    document: Optional[str] = None
    """The text, when `return_documents` asked for it."""

    _fields = (
        ("index", "index"),
        ("relevance_score", "relevance_score"),
        ("document", "document"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.relevance_score = get("relevance_score")
        self.document = get("document")
        self._extra = None
        self._source = source
        return self
