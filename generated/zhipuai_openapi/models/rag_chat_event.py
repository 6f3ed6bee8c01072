"""`RagChatEvent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.sessionId = get("sessionId")
        self.messageId = get("messageId")
        value = get("data")
        self.data = models.RagEventData._load(value) if value.__class__ is dict else value
        value = get("usage")
        self.usage = models.AgentUsage._load(value) if value.__class__ is dict else value
