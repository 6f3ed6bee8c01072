"""`SearchToolRecommendation`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class SearchToolRecommendation(Model):
    """A question to go on with."""

    index: Optional[int] = None
    """Round of the search, from 0."""
    query: Optional[str] = None
    """The question."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.query = get("query")
