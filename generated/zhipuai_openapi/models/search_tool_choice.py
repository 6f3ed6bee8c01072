"""`SearchToolChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .search_tool_answer_message import SearchToolAnswerMessage


class SearchToolChoice(Model):
    """One answer of the older search tool."""

    index: Optional[int] = None
    """Which answer this is, from 0."""
    finish_reason: Optional[str] = None
    """Why the search ended, as `stop`."""
    message: SearchToolAnswerMessage
    """The findings, or a plain text when the content filter minds the question."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("message")
        self.message = models.SearchToolAnswerMessage._load(value) if value.__class__ is dict else value
