"""The model `OcrLocation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("left", "left"),
        ("top", "top"),
        ("width", "width"),
        ("height", "height"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.left = get("left")
        self.top = get("top")
        self.width = get("width")
        self.height = get("height")
        self._extra = None
        self._source = source
        return self
