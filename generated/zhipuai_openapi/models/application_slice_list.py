"""The model `ApplicationSliceList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_document_slices import ApplicationDocumentSlices


class ApplicationSliceList(Model):
    """The pieces of documents that a node used."""

    document_slices: Optional[List[ApplicationDocumentSlices]] = None
    """The pieces, by document."""
    has_old_document: Optional[bool] = None
    """Whether there are old documents, whose pieces have no place."""

    _fields = (
        ("document_slices", "document_slices"),
        ("has_old_document", "has_old_document"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("document_slices")
        self.document_slices = (
            [models.ApplicationDocumentSlices._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.has_old_document = get("has_old_document")
        self._extra = None
        self._source = source
        return self
