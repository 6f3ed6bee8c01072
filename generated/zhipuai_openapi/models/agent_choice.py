"""`AgentChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .agent_answer_message import AgentAnswerMessage


class AgentChoice(Model):
    """One answer of an agent."""

    index: Optional[int] = None
    """Which answer this is, from 0."""
    finish_reason: Optional[str] = None
    """Why the answer ended, as `stop`, `tool_calls`, `length`, `sensitive` or `network_error`."""
    messages: Optional[Union[AgentAnswerMessage, List[AgentAnswerMessage]]] = None
    """The answer of every agent but slides: a list of messages, or a single message without a list. Recorded as a
    list."""
    message: Optional[Union[AgentAnswerMessage, List[AgentAnswerMessage]]] = None
    """The answer of slides and of video tasks, a list of messages in spite of the name."""

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
