"""`FileDeleted`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class FileDeleted(Model):
    """What became of a file that was to be deleted."""

    id: str
    """The id of the file."""
    object: Optional[str] = None
    """Always `file`."""
    deleted: bool
    """Whether it is gone."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
