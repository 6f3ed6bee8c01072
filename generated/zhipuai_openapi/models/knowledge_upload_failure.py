"""`KnowledgeUploadFailure`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeUploadFailure(Model):
    """A file or an address that was refused."""

    fileName: Optional[str] = None
    """The name of the file."""
    url: Optional[str] = None
    """The address."""
    failReason: Optional[str] = None
    """Why it was refused, in words."""

    def _read(self, get: Any) -> None:
        self.fileName = get("fileName")
        self.url = get("url")
        self.failReason = get("failReason")
