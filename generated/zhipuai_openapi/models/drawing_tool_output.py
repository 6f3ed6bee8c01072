"""The model `DrawingToolOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class DrawingToolOutput(Model):
    """An image that was drawn."""

    image: Optional[str] = None
    """Its address."""

    _fields = (("image", "image"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.image = get("image")
        self._extra = None
        self._source = source
        return self
