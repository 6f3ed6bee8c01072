"""The model `SearchToolCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .search_tool_intent import SearchToolIntent
    from .search_tool_recommendation import SearchToolRecommendation
    from .search_tool_result import SearchToolResult


class SearchToolCall(Model):
    """One kind of findings. `type` names the field that is filled."""

    index: Optional[int] = None
    """Which call this is, in streams."""
    id: Optional[str] = None
    """The id of the call."""
    type: Optional[Union[literals.SearchToolCallType, str]] = None
    """Which findings."""
    search_intent: Optional[List[SearchToolIntent]] = None
    """What was looked for."""
    search_result: Optional[List[SearchToolResult]] = None
    """The pages found."""
    search_recommend: Optional[List[SearchToolRecommendation]] = None
    """Questions to go on with."""

    _fields = (
        ("index", "index"),
        ("id", "id"),
        ("type", "type"),
        ("search_intent", "search_intent"),
        ("search_result", "search_result"),
        ("search_recommend", "search_recommend"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        value = get("search_intent")
        self.search_intent = (
            [models.SearchToolIntent._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("search_result")
        self.search_result = (
            [models.SearchToolResult._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("search_recommend")
        self.search_recommend = (
            [models.SearchToolRecommendation._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
