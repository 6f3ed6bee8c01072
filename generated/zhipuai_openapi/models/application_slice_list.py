"""`ApplicationSliceList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .application_document_slices import ApplicationDocumentSlices


class ApplicationSliceList(Model):
    """The pieces of documents that a node used."""

    document_slices: Optional[List[ApplicationDocumentSlices]] = None
    """The pieces, by document."""
    has_old_document: Optional[bool] = None
    """Whether there are old documents, whose pieces have no place."""

    def _read(self, get: Any) -> None:
        value = get("document_slices")
        self.document_slices = loaded("ApplicationDocumentSlices", value) if value.__class__ is list else value
        self.has_old_document = get("has_old_document")
