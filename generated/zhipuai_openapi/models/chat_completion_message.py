"""The model `ChatCompletionMessage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .answer_audio import AnswerAudio
    from .tool_call import ToolCall


class ChatCompletionMessage(Model):
    """A message of the model."""

    role: str
    """Whose message it is; always assistant."""
    content: Optional[str] = None
    """Text of the answer. May be empty (thinking used up max_tokens), a line break, null or absent beside tool calls
    and in results of video tasks. glm-4.1v writes its thoughts here between think tags; the 4.5v family may mark
    boxes. The document also names a list of text parts, which no recording shows."""
    reasoning_content: Optional[str] = None
    """Chain of thought, from models that think; often starts with a line break."""
    tool_calls: Optional[List[ToolCall]] = None
    """Calls that the model asks for; with finish_reason tool_calls."""
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
            [models.ToolCall._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("audio")
        self.audio = models.AnswerAudio._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
