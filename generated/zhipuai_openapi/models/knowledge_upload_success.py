"""`KnowledgeUploadSuccess`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeUploadSuccess(Model):
    """A document that was taken. It may still fail to be embedded."""

    documentId: Optional[str] = None
    """The id of the document."""
    fileName: Optional[str] = None
    """The name of the file. Missing where an address was given."""
    url: Optional[str] = None
    """Where the platform keeps the file, or the address that was given."""

    def _read(self, get: Any) -> None:
        self.documentId = get("documentId")
        self.fileName = get("fileName")
        self.url = get("url")
