"""The model `KnowledgeImages`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .knowledge_image import KnowledgeImage


class KnowledgeImages(Model):
    """The pictures of a document."""

    images: Optional[List[KnowledgeImage]] = None
    """The pictures."""

    _fields = (("images", "images"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("images")
        self.images = (
            [models.KnowledgeImage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
