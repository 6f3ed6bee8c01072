"""The model `AgentCompletionChunk`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("agent_id", "agent_id"),
        ("conversation_id", "conversation_id"),
        ("async_id", "async_id"),
        ("request_id", "request_id"),
        ("status", "status"),
        ("choices", "choices"),
        ("usage", "usage"),
        ("error", "error"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.agent_id = get("agent_id")
        self.conversation_id = get("conversation_id")
        self.async_id = get("async_id")
        self.request_id = get("request_id")
        self.status = get("status")
        value = get("choices")
        self.choices = (
            [models.AgentChunkChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.AgentUsage._load(value) if value.__class__ is dict else value
        value = get("error")
        self.error = models.AgentError._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
