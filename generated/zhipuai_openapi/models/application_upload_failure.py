"""`ApplicationUploadFailure`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationUploadFailure(Model):
    """A file that was refused."""

    file_name: Optional[str] = None
    """Its name."""
    fail_reason: Optional[str] = None
    """Why it was refused, in words."""

    def _read(self, get: Any) -> None:
        self.file_name = get("file_name")
        self.fail_reason = get("fail_reason")
