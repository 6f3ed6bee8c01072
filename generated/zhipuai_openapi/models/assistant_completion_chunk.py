"""The model `AssistantCompletionChunk`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("created", "created"),
        ("assistant_id", "assistant_id"),
        ("conversation_id", "conversation_id"),
        ("status", "status"),
        ("choices", "choices"),
        ("usage", "usage"),
        ("last_error", "last_error"),
        ("metadata", "metadata"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.created = get("created")
        self.assistant_id = get("assistant_id")
        self.conversation_id = get("conversation_id")
        self.status = get("status")
        value = get("choices")
        self.choices = (
            [models.AssistantChunkChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("last_error")
        self.last_error = models.AssistantError._load(value) if value.__class__ is dict else value
        self.metadata = get("metadata")
        self._extra = None
        self._source = source
        return self
