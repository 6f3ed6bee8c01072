"""The model `RagChatEvent`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .agent_usage import AgentUsage
    from .rag_event_data import RagEventData


class RagChatEvent(Model):
    """One event of a conversation over knowledge bases. `type` tells what the other fields hold."""

    type: Union[literals.RagEventType, str]
    """What happened."""
    sessionId: Optional[str] = None
    """The session. Sent in the header `X-Session-Id`, it is gone on with."""
    messageId: Optional[str] = None
    """The id of the answer, of the type `done`."""
    data: Optional[Union[str, RagEventData]] = None
    """A text of the types `reasoning`, `thought` and `answer`, in pieces that follow on each other; an object of the
    types `tool_call`, `tool_result` and `error`."""
    usage: Optional[AgentUsage] = None
    """Tokens and calls that an agent needed."""

    _fields = (
        ("type", "type"),
        ("sessionId", "sessionId"),
        ("messageId", "messageId"),
        ("data", "data"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.sessionId = get("sessionId")
        self.messageId = get("messageId")
        value = get("data")
        self.data = models.RagEventData._load(value) if value.__class__ is dict else value
        value = get("usage")
        self.usage = models.AgentUsage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
