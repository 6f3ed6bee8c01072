"""The model `ApplicationSlicePosition`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("x0", "x0"),
        ("x1", "x1"),
        ("top", "top"),
        ("bottom", "bottom"),
        ("page", "page"),
        ("height", "height"),
        ("width", "width"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.x0 = get("x0")
        self.x1 = get("x1")
        self.top = get("top")
        self.bottom = get("bottom")
        self.page = get("page")
        self.height = get("height")
        self.width = get("width")
        self._extra = None
        self._source = source
        return self
