"""The model `ApplicationDocumentSlices`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_document import ApplicationDocument
    from .application_slice import ApplicationSlice
    from .knowledge_image import KnowledgeImage


class ApplicationDocumentSlices(Model):
    """The pieces of one document."""

    document: Optional[ApplicationDocument] = None
    """A document that was used."""
    slice_info: Optional[List[ApplicationSlice]] = None
    """The pieces."""
    hide_positions: Optional[bool] = None
    """Whether some pieces have no place, because the document is old."""
    images: Optional[List[KnowledgeImage]] = None
    """The pictures in the pieces."""

    _fields = (
        ("document", "document"),
        ("slice_info", "slice_info"),
        ("hide_positions", "hide_positions"),
        ("images", "images"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("document")
        self.document = models.ApplicationDocument._load(value) if value.__class__ is dict else value
        value = get("slice_info")
        self.slice_info = (
            [models.ApplicationSlice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.hide_positions = get("hide_positions")
        value = get("images")
        self.images = (
            [models.KnowledgeImage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
