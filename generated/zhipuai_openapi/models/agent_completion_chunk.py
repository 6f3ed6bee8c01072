"""`AgentCompletionChunk`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .agent_chunk_choice import AgentChunkChoice
    from .agent_error import AgentError
    from .agent_usage import AgentUsage


class AgentCompletionChunk(Model):
    """A piece of an agent's answer."""

    id: Optional[str] = None
    """The id of the request, the same in every piece."""
    agent_id: Optional[str] = None
    """The agent."""
    conversation_id: Optional[str] = None
    """The conversation, to go on with."""
    async_id: Optional[str] = None
    """The id of a task, where the answer is made later."""
    request_id: Optional[str] = None
    """The caller's id, or the platform's."""
    status: Optional[Union[literals.AgentStatus, str]] = None
    """What became of the call; `failed` comes with an `error`."""
    choices: Optional[List[AgentChunkChoice]] = None
    """What is new, so far always one."""
    usage: Optional[AgentUsage] = None
    """Tokens and calls that an agent needed."""
    error: Optional[AgentError] = None
    """Why an agent failed."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.agent_id = get("agent_id")
        self.conversation_id = get("conversation_id")
        self.async_id = get("async_id")
        self.request_id = get("request_id")
        self.status = get("status")
        value = get("choices")
        self.choices = loaded("AgentChunkChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.AgentUsage._load(value) if value.__class__ is dict else value
        value = get("error")
        self.error = models.AgentError._load(value) if value.__class__ is dict else value
