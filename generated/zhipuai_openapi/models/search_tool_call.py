"""`SearchToolCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        value = get("search_intent")
        self.search_intent = loaded("SearchToolIntent", value) if value.__class__ is list else value
        value = get("search_result")
        self.search_result = loaded("SearchToolResult", value) if value.__class__ is list else value
        value = get("search_recommend")
        self.search_recommend = loaded("SearchToolRecommendation", value) if value.__class__ is list else value
