"""The model `ImageResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ImageResult(Model):
    """An image that was made."""

    url: Optional[str] = None
    """URL of the image; save it, it expires after 30 days."""

    _fields = (("url", "url"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.url = get("url")
        self._extra = None
        self._source = source
        return self
