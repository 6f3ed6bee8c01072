"""The model `SearchToolChoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .search_tool_answer_message import SearchToolAnswerMessage


class SearchToolChoice(Model):
    """One answer of the older search tool."""

    index: Optional[int] = None
    """Which answer this is, from 0."""
    finish_reason: Optional[str] = None
    """Why the search ended, as `stop`."""
    message: SearchToolAnswerMessage
    """The findings, or a plain text when the content filter minds the question."""

    _fields = (
        ("index", "index"),
        ("finish_reason", "finish_reason"),
        ("message", "message"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("message")
        self.message = models.SearchToolAnswerMessage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
