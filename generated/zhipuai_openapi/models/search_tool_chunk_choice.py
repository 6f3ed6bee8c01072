"""`SearchToolChunkChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .search_tool_answer_message import SearchToolAnswerMessage


class SearchToolChunkChoice(Model):
    """What is new in a piece of the findings."""

    index: Optional[int] = None
    """Which answer this belongs to, from 0."""
    finish_reason: Optional[str] = None
    """Why the search ended, in the last piece only."""
    delta: SearchToolAnswerMessage
    """The findings, or a plain text when the content filter minds the question."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("delta")
        self.delta = models.SearchToolAnswerMessage._load(value) if value.__class__ is dict else value
