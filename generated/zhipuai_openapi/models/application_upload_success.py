"""`ApplicationUploadSuccess`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationUploadSuccess(Model):
    """A file that was taken."""

    file_id: Optional[str] = None
    """The id of the file."""
    file_name: Optional[str] = None
    """Its name."""

    def _read(self, get: Any) -> None:
        self.file_id = get("file_id")
        self.file_name = get("file_name")
