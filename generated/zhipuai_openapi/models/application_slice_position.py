"""`ApplicationSlicePosition`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationSlicePosition(Model):
    """Where a piece stands on a page, from its upper left corner, in the unit of the page's size."""

    x0: Optional[float] = None
    """Its left side."""
    x1: Optional[float] = None
    """Its right side. The document explains it as a distance from above, by mistake."""
    top: Optional[float] = None
    """Its upper side."""
    bottom: Optional[float] = None
    """Its lower side."""
    page: Optional[int] = None
    """The page."""
    height: Optional[float] = None
    """The height of the page."""
    width: Optional[float] = None
    """The width of the page."""

    def _read(self, get: Any) -> None:
        self.x0 = get("x0")
        self.x1 = get("x1")
        self.top = get("top")
        self.bottom = get("bottom")
        self.page = get("page")
        self.height = get("height")
        self.width = get("width")
