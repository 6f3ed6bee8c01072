"""The model `VideoResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class VideoResult(Model):
    """A video that was made."""

    url: Optional[str] = None
    """URL of the video; save it, it expires."""
    cover_image_url: Optional[str] = None
    """URL of the cover image."""

    _fields = (
        ("url", "url"),
        ("cover_image_url", "cover_image_url"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.url = get("url")
        self.cover_image_url = get("cover_image_url")
        self._extra = None
        self._source = source
        return self
