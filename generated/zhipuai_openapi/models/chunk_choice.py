"""The model `ChunkChoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("index", "index"),
        ("delta", "delta"),
        ("finish_reason", "finish_reason"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        value = get("delta")
        self.delta = models.ChunkDelta._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
        self._extra = None
        self._source = source
        return self
