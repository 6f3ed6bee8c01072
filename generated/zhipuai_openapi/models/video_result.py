"""The model `VideoResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class VideoResult(Model):
    """A video that was made."""

    url: Optional[str] = None
    """URL of the video; save it, it expires."""
    cover_image_url: Optional[str] = None
    """URL of the cover image."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("url", "url"),
        ("cover_image_url", "cover_image_url"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.url = get("url")
        self.cover_image_url = get("cover_image_url")
        self._extra = None
        self._source = source
        return self
