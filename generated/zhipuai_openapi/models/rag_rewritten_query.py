"""`RagRewrittenQuery`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class RagRewrittenQuery(Model):
    """How a question was put anew."""

    original_query: Optional[str] = None
    """The question as it was asked."""
    multi_queries: Optional[List[str]] = None
    """The questions that were searched as well."""

    def _read(self, get: Any) -> None:
        self.original_query = get("original_query")
        self.multi_queries = get("multi_queries")
