"""The model `AssistantChoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .assistant_reply import AssistantReply


class AssistantChoice(Model):
    """One answer of an assistant."""

    index: Optional[int] = None
    """Which answer this is, from 0."""
    message: Optional[AssistantReply] = None
    """What an assistant or one of its tools said, whole or as a piece."""
    delta: Optional[AssistantReply] = None
    """What an assistant or one of its tools said, whole or as a piece."""
    finish_reason: Optional[str] = None
    """Why the answer ended, as `stop`, `sensitive` or `network_error`."""
    metadata: Optional[Dict[str, Json]] = None
    """Notes of the platform."""

    _fields = (
        ("index", "index"),
        ("message", "message"),
        ("delta", "delta"),
        ("finish_reason", "finish_reason"),
        ("metadata", "metadata"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        value = get("message")
        self.message = models.AssistantReply._load(value) if value.__class__ is dict else value
        value = get("delta")
        self.delta = models.AssistantReply._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
        self.metadata = get("metadata")
        self._extra = None
        self._source = source
        return self
