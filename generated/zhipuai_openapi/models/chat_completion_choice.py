"""`ChatCompletionChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .chat_completion_message import ChatCompletionMessage


class ChatCompletionChoice(Model):
    """One answer."""

    index: int
    """Place among the answers, from 0."""
    message: ChatCompletionMessage
    """A message of the model."""
    finish_reason: Optional[Union[literals.FinishReason, str]] = None
    """Why the model stopped."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        value = get("message")
        self.message = models.ChatCompletionMessage._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
