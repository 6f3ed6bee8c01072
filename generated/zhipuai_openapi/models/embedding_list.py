"""The model `EmbeddingList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("object", "object"),
        ("model", "model"),
        ("data", "data"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.object = get("object")
        self.model = get("model")
        value = get("data")
        self.data = (
            [models.Embedding._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
