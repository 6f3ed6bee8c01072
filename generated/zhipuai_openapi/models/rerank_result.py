"""`RerankResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class RerankResult(Model):
    """The score of one text."""

    index: int
    """Which text of the request it is, from 0."""
    relevance_score: float
    """How well it answers the query, 0 to 1; of any size when raw scores were asked for."""
    document: Optional[str] = None
    """The text, when `return_documents` asked for it."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.relevance_score = get("relevance_score")
        self.document = get("document")
