"""`ChunkDelta`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .answer_audio import AnswerAudio
    from .chunk_tool_call import ChunkToolCall


class ChunkDelta(Model):
    """A piece of a message."""

    role: Optional[str] = None
    """Whose message it is, always assistant; repeated in nearly every piece, so not to be joined."""
    content: Optional[str] = None
    """Next piece of the text; may be empty, and starts with a line break after thinking."""
    reasoning_content: Optional[str] = None
    """Next piece of the chain of thought."""
    tool_calls: Optional[List[ChunkToolCall]] = None
    """Tool calls; whole, or in pieces with tool_stream."""
    audio: Optional[AnswerAudio] = None
    """Sound of an answer."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.content = get("content")
        self.reasoning_content = get("reasoning_content")
        value = get("tool_calls")
        self.tool_calls = loaded("ChunkToolCall", value) if value.__class__ is list else value
        value = get("audio")
        self.audio = models.AnswerAudio._load(value) if value.__class__ is dict else value
