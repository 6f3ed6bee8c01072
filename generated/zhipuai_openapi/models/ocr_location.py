"""`OcrLocation`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class OcrLocation(Model):
    """A rectangle of an image."""

    left: Optional[int] = None
    """Left edge, in pixels from the left."""
    top: Optional[int] = None
    """Upper edge, in pixels from the top."""
    width: Optional[int] = None
    """Width in pixels."""
    height: Optional[int] = None
    """Height in pixels."""

    def _read(self, get: Any) -> None:
        self.left = get("left")
        self.top = get("top")
        self.width = get("width")
        self.height = get("height")
