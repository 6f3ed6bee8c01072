"""`SearchToolIntent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.query = get("query")
        self.intent = get("intent")
        self.keywords = get("keywords")
