"""The model `RagRewrittenQuery`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class RagRewrittenQuery(Model):
    """How a question was put anew."""

    original_query: Optional[str] = None
    """The question as it was asked."""
    multi_queries: Optional[List[str]] = None
    """The questions that were searched as well."""

    _fields = (
        ("original_query", "original_query"),
        ("multi_queries", "multi_queries"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.original_query = get("original_query")
        self.multi_queries = get("multi_queries")
        self._extra = None
        self._source = source
        return self
