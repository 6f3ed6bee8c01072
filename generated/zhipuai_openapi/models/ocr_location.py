"""The model `OcrLocation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
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

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("left", "left"),
        ("top", "top"),
        ("width", "width"),
        ("height", "height"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

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
