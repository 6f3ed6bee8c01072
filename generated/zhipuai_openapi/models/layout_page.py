"""`LayoutPage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class LayoutPage(Model):
    """Size of a page."""

    width: Optional[int] = None
    """Width in pixels."""
    height: Optional[int] = None
    """Height in pixels."""

    def _read(self, get: Any) -> None:
        self.width = get("width")
        self.height = get("height")
