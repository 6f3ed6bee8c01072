"""The model `AgentChoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("index", "index"),
        ("finish_reason", "finish_reason"),
        ("messages", "messages"),
        ("message", "message"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("messages")
        self.messages = (
            [models.AgentAnswerMessage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else (models.AgentAnswerMessage._load(value) if value.__class__ is dict else value)
        )
        value = get("message")
        self.message = (
            [models.AgentAnswerMessage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else (models.AgentAnswerMessage._load(value) if value.__class__ is dict else value)
        )
        self._extra = None
        self._source = source
        return self
