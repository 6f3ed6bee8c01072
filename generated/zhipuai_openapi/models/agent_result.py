"""`AgentResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .agent_choice import AgentChoice
    from .agent_error import AgentError
    from .agent_usage import AgentUsage


class AgentResult(Model):
    """What became of an agent's task."""

    id: Optional[str] = None
    """The id of the request. Read by the official SDKs."""
    agent_id: Optional[str] = None
    """The agent."""
    async_id: Optional[str] = None
    """The id of the task."""
    conversation_id: Optional[str] = None
    """The conversation. Read by the official SDKs."""
    status: Optional[Union[literals.AgentStatus, str]] = None
    """`pending` while the agent works, then `success`, or `failed` with an `error`."""
    choices: Optional[List[AgentChoice]] = None
    """What was made, when the task has succeeded."""
    usage: Optional[AgentUsage] = None
    """Tokens and calls that an agent needed."""
    error: Optional[AgentError] = None
    """Why an agent failed."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.agent_id = get("agent_id")
        self.async_id = get("async_id")
        self.conversation_id = get("conversation_id")
        self.status = get("status")
        value = get("choices")
        self.choices = loaded("AgentChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.AgentUsage._load(value) if value.__class__ is dict else value
        value = get("error")
        self.error = models.AgentError._load(value) if value.__class__ is dict else value
