"""`AgentChunkChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .agent_answer_message import AgentAnswerMessage


class AgentChunkChoice(Model):
    """What is new in a piece of an agent's answer. One of `messages`, `message` and `delta` holds it."""

    index: Optional[int] = None
    """Which answer this belongs to, from 0."""
    finish_reason: Optional[str] = None
    """Why the answer ended, in its last piece only. As in whole answers."""
    messages: Optional[Union[AgentAnswerMessage, List[AgentAnswerMessage]]] = None
    """What is new, from every agent but slides, as a list or as a single message."""
    message: Optional[Union[AgentAnswerMessage, List[AgentAnswerMessage]]] = None
    """What is new, from slides, as a list or as a single message."""
    delta: Optional[AgentAnswerMessage] = None
    """A message of an agent."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("messages")
        self.messages = (
            loaded("AgentAnswerMessage", value)
            if value.__class__ is list
            else (models.AgentAnswerMessage._load(value) if value.__class__ is dict else value)
        )
        value = get("message")
        self.message = (
            loaded("AgentAnswerMessage", value)
            if value.__class__ is list
            else (models.AgentAnswerMessage._load(value) if value.__class__ is dict else value)
        )
        value = get("delta")
        self.delta = models.AgentAnswerMessage._load(value) if value.__class__ is dict else value
