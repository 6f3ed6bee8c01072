"""`AssistantCompletion`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import models
from ..types import Json, Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .assistant_choice import AssistantChoice
    from .assistant_error import AssistantError
    from .usage import Usage


class AssistantCompletion(Model):
    """What an assistant answered in one go."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the platform's."""
    created: Optional[int] = None
    """When the answer was made, as Unix time. Milliseconds in every recording."""
    model: Optional[str] = None
    """The model; streams do not name it."""
    assistant_id: Optional[str] = None
    """The assistant."""
    conversation_id: Optional[str] = None
    """The conversation, to go on with."""
    status: Optional[Union[literals.AssistantStatus, str]] = None
    """Where the answer stands."""
    choices: List[AssistantChoice]
    """The answer, so far always one."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""
    last_error: Optional[AssistantError] = None
    """What went wrong while the assistant answered."""
    metadata: Optional[Dict[str, Json]] = None
    """Notes of the platform."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        self.assistant_id = get("assistant_id")
        self.conversation_id = get("conversation_id")
        self.status = get("status")
        value = get("choices")
        self.choices = loaded("AssistantChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("last_error")
        self.last_error = models.AssistantError._load(value) if value.__class__ is dict else value
        self.metadata = get("metadata")
