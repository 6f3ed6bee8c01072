"""The model `SearchToolAnswerMessage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .search_tool_call import SearchToolCall


class SearchToolAnswerMessage(Model):
    """The findings, or a plain text when the content filter minds the question."""

    role: Optional[str] = None
    """`assistant` or `tool`."""
    content: Optional[str] = None
    """A plain text instead of findings."""
    tool_calls: Optional[List[SearchToolCall]] = None
    """What was looked for, the pages, and questions to go on with."""

    _fields = (
        ("role", "role"),
        ("content", "content"),
        ("tool_calls", "tool_calls"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.content = get("content")
        value = get("tool_calls")
        self.tool_calls = (
            [models.SearchToolCall._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
