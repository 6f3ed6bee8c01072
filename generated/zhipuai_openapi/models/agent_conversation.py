"""`AgentConversation`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.conversation_id = get("conversation_id")
        self.agent_id = get("agent_id")
        self.status = get("status")
        value = get("choices")
        self.choices = loaded("AgentChoice", value) if value.__class__ is list else value
        value = get("error")
        self.error = models.AgentError._load(value) if value.__class__ is dict else value
