"""`ApplicationDocument`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationDocument(Model):
    """A document that was used."""

    id: Optional[str] = None
    """The id of the document."""
    name: Optional[str] = None
    """Its name."""
    url: Optional[str] = None
    """Its address."""
    dtype: Optional[int] = None
    """Its kind by a number. The numbers are not documented."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.name = get("name")
        self.url = get("url")
        self.dtype = get("dtype")
