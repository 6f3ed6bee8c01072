"""The model `AgentResult`.

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

    _fields = (
        ("id", "id"),
        ("agent_id", "agent_id"),
        ("async_id", "async_id"),
        ("conversation_id", "conversation_id"),
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
        self.async_id = get("async_id")
        self.conversation_id = get("conversation_id")
        self.status = get("status")
        value = get("choices")
        self.choices = (
            [models.AgentChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
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
