"""`AssistantChunkChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from .. import models
from ..types import Json, Model

if TYPE_CHECKING:
    from .assistant_reply import AssistantReply


class AssistantChunkChoice(Model):
    """What is new in a piece of an answer."""

    index: Optional[int] = None
    """Which answer this belongs to, from 0."""
    delta: AssistantReply
    """What an assistant or one of its tools said, whole or as a piece."""
    finish_reason: Optional[str] = None
    """Why the answer ended, in its last piece only, as `stop`, `sensitive` or `network_error`."""
    metadata: Optional[Dict[str, Json]] = None
    """Notes of the platform."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        value = get("delta")
        self.delta = models.AssistantReply._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
        self.metadata = get("metadata")
