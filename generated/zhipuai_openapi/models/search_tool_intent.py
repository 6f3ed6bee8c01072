"""The model `SearchToolIntent`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class SearchToolIntent(Model):
    """What was looked for."""

    index: Optional[int] = None
    """Round of the search, from 0."""
    query: Optional[str] = None
    """The question, bettered."""
    intent: Optional[Union[literals.SearchIntentKind, str]] = None
    """Whether the question asks for a search."""
    keywords: Optional[str] = None
    """The words searched for."""

    _fields = (
        ("index", "index"),
        ("query", "query"),
        ("intent", "intent"),
        ("keywords", "keywords"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.query = get("query")
        self.intent = get("intent")
        self.keywords = get("keywords")
        self._extra = None
        self._source = source
        return self
