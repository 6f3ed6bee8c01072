"""`WebSearchIntent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class WebSearchIntent(Model):
    """What a query asks for."""

    query: Optional[str] = None
    """The query."""
    intent: Optional[Union[literals.SearchIntentKind, str]] = None
    """Whether it asks for a search."""
    keywords: Optional[str] = None
    """The words searched for."""

    def _read(self, get: Any) -> None:
        self.query = get("query")
        self.intent = get("intent")
        self.keywords = get("keywords")
