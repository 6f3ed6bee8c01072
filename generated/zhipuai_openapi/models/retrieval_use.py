"""The model `RetrievalUse`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .retrieval_output import RetrievalOutput


class RetrievalUse(Model):
    """A look into a knowledge base."""

    outputs: Optional[List[RetrievalOutput]] = None
    """The texts found."""

    _fields = (("outputs", "outputs"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("outputs")
        self.outputs = (
            [models.RetrievalOutput._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
