"""`ChunkChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .chunk_delta import ChunkDelta


class ChunkChoice(Model):
    """What is new in one answer."""

    index: int
    """Place among the answers, from 0."""
    delta: ChunkDelta
    """A piece of a message."""
    finish_reason: Optional[Union[literals.FinishReason, str]] = None
    """Why the model stopped; absent until then. After tool calls it comes twice."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        value = get("delta")
        self.delta = models.ChunkDelta._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
