"""The model `WebSearchAnswer`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("search_intent", "search_intent"),
        ("search_result", "search_result"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("search_intent")
        self.search_intent = (
            [models.WebSearchIntent._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("search_result")
        self.search_result = (
            [models.WebSearchResult._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
