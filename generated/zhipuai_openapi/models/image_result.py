"""`ImageResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ImageResult(Model):
    """An image that was made."""

    url: Optional[str] = None
    """URL of the image; save it, it expires after 30 days."""

    def _read(self, get: Any) -> None:
        self.url = get("url")
