"""The model `SearchToolRecommendation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class SearchToolRecommendation(Model):
    """A question to go on with."""

    index: Optional[int] = None
    """Round of the search, from 0."""
    query: Optional[str] = None
    """The question."""

    _fields = (
        ("index", "index"),
        ("query", "query"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.query = get("query")
        self._extra = None
        self._source = source
        return self
