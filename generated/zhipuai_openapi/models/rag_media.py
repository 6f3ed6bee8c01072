"""`RagMedia`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class RagMedia(Model):
    """A picture in a piece of text."""

    id: Optional[str] = None
    """The id of the picture."""
    url: Optional[str] = None
    """The address of the picture."""
    description: Optional[str] = None
    """What it shows."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.url = get("url")
        self.description = get("description")
