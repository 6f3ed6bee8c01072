"""`EmbeddingList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .embedding import Embedding
    from .usage import Usage


class EmbeddingList(Model):
    """The vectors of one call."""

    object: Optional[str] = None
    """Always `list`."""
    model: Optional[str] = None
    """The model that made the vectors."""
    data: List[Embedding]
    """One vector per text of the input."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        self.model = get("model")
        value = get("data")
        self.data = loaded("Embedding", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
