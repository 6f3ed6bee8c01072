"""The model `ChunkDelta`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("role", "role"),
        ("content", "content"),
        ("reasoning_content", "reasoning_content"),
        ("tool_calls", "tool_calls"),
        ("audio", "audio"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.content = get("content")
        self.reasoning_content = get("reasoning_content")
        value = get("tool_calls")
        self.tool_calls = (
            [models.ChunkToolCall._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("audio")
        self.audio = models.AnswerAudio._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
