"""`AssistantCompletionChunk`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import models
from ..types import Json, Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .assistant_chunk_choice import AssistantChunkChoice
    from .assistant_error import AssistantError
    from .usage import Usage


class AssistantCompletionChunk(Model):
    """A piece of an assistant's answer."""

    id: Optional[str] = None
    """The id of the call, the same in every piece."""
    created: Optional[int] = None
    """When the piece was made, Unix time in milliseconds."""
    assistant_id: Optional[str] = None
    """The assistant."""
    conversation_id: Optional[str] = None
    """The conversation, to go on with."""
    status: Optional[Union[literals.AssistantStatus, str]] = None
    """`in_process` until the last piece, which says `completed`."""
    choices: List[AssistantChunkChoice]
    """What is new, so far always one."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""
    last_error: Optional[AssistantError] = None
    """What went wrong while the assistant answered."""
    metadata: Optional[Dict[str, Json]] = None
    """Notes of the platform."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.created = get("created")
        self.assistant_id = get("assistant_id")
        self.conversation_id = get("conversation_id")
        self.status = get("status")
        value = get("choices")
        self.choices = loaded("AssistantChunkChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("last_error")
        self.last_error = models.AssistantError._load(value) if value.__class__ is dict else value
        self.metadata = get("metadata")
