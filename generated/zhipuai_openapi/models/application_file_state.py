"""`ApplicationFileState`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationFileState(Model):
    """Whether an uploaded file has been read."""

    file_id: Optional[str] = None
    """The file."""
    code: Optional[int] = None
    """The state by its number. The numbers are not documented; `msg` says them in words."""
    msg: Optional[str] = None
    """The state in words."""

    def _read(self, get: Any) -> None:
        self.file_id = get("file_id")
        self.code = get("code")
        self.msg = get("msg")
