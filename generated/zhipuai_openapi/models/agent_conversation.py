"""The model `AgentConversation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .agent_choice import AgentChoice
    from .agent_error import AgentError


class AgentConversation(Model):
    """What a conversation with an agent has made."""

    conversation_id: Optional[str] = None
    """The conversation."""
    agent_id: Optional[str] = None
    """The agent."""
    status: Optional[Union[literals.AgentStatus, str]] = None
    """`failed` where the call failed. No document names it; agents tell failures this way."""
    choices: Optional[List[AgentChoice]] = None
    """The files and pictures, under `message`."""
    error: Optional[AgentError] = None
    """Why an agent failed."""

    _fields = (
        ("conversation_id", "conversation_id"),
        ("agent_id", "agent_id"),
        ("status", "status"),
        ("choices", "choices"),
        ("error", "error"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.conversation_id = get("conversation_id")
        self.agent_id = get("agent_id")
        self.status = get("status")
        value = get("choices")
        self.choices = (
            [models.AgentChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("error")
        self.error = models.AgentError._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
