"""`ChatCompletionMessage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.content = get("content")
        self.reasoning_content = get("reasoning_content")
        value = get("tool_calls")
        self.tool_calls = loaded("ToolCall", value) if value.__class__ is list else value
        value = get("audio")
        self.audio = models.AnswerAudio._load(value) if value.__class__ is dict else value
