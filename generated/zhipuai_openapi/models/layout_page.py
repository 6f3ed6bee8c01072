"""The model `LayoutPage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class LayoutPage(Model):
    """Size of a page."""

    width: Optional[int] = None
    """Width in pixels."""
    height: Optional[int] = None
    """Height in pixels."""

    _fields = (
        ("width", "width"),
        ("height", "height"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.width = get("width")
        self.height = get("height")
        self._extra = None
        self._source = source
        return self
