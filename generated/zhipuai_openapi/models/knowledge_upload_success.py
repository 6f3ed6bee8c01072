"""The model `KnowledgeUploadSuccess`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeUploadSuccess(Model):
    """A document that was taken. It may still fail to be embedded."""

    documentId: Optional[str] = None
    """The id of the document."""
    fileName: Optional[str] = None
    """The name of the file. Missing where an address was given."""
    url: Optional[str] = None
    """Where the platform keeps the file, or the address that was given."""

    _fields = (
        ("documentId", "documentId"),
        ("fileName", "fileName"),
        ("url", "url"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.documentId = get("documentId")
        self.fileName = get("fileName")
        self.url = get("url")
        self._extra = None
        self._source = source
        return self
