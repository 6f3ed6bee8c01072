"""`SearchToolAnswerMessage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .search_tool_call import SearchToolCall


class SearchToolAnswerMessage(Model):
    """The findings, or a plain text when the content filter minds the question."""

    role: Optional[str] = None
    """`assistant` or `tool`."""
    content: Optional[str] = None
    """A plain text instead of findings."""
    tool_calls: Optional[List[SearchToolCall]] = None
    """What was looked for, the pages, and questions to go on with."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.content = get("content")
        value = get("tool_calls")
        self.tool_calls = loaded("SearchToolCall", value) if value.__class__ is list else value
