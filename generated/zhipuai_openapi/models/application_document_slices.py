"""`ApplicationDocumentSlices`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        value = get("document")
        self.document = models.ApplicationDocument._load(value) if value.__class__ is dict else value
        value = get("slice_info")
        self.slice_info = loaded("ApplicationSlice", value) if value.__class__ is list else value
        self.hide_positions = get("hide_positions")
        value = get("images")
        self.images = loaded("KnowledgeImage", value) if value.__class__ is list else value
