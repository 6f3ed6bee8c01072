"""The model `RagMedia`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class RagMedia(Model):
    """A picture in a piece of text."""

    id: Optional[str] = None
    """The id of the picture."""
    url: Optional[str] = None
    """The address of the picture."""
    description: Optional[str] = None
    """What it shows."""

    _fields = (
        ("id", "id"),
        ("url", "url"),
        ("description", "description"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.url = get("url")
        self.description = get("description")
        self._extra = None
        self._source = source
        return self
