"""`WebSearchAnswer`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .web_search_intent import WebSearchIntent
    from .web_search_result import WebSearchResult


class WebSearchAnswer(Model):
    """The findings of a search."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    search_intent: Optional[List[WebSearchIntent]] = None
    """What was looked for. It may come unasked and may be missing, whatever the request says."""
    search_result: List[WebSearchResult]
    """The pages, possibly none."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("search_intent")
        self.search_intent = loaded("WebSearchIntent", value) if value.__class__ is list else value
        value = get("search_result")
        self.search_result = loaded("WebSearchResult", value) if value.__class__ is list else value
