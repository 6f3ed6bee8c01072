"""`VideoResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class VideoResult(Model):
    """A video that was made."""

    url: Optional[str] = None
    """URL of the video; save it, it expires."""
    cover_image_url: Optional[str] = None
    """URL of the cover image."""

    def _read(self, get: Any) -> None:
        self.url = get("url")
        self.cover_image_url = get("cover_image_url")
