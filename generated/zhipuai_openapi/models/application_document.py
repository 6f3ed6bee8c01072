"""The model `ApplicationDocument`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationDocument(Model):
    """A document that was used."""

    id: Optional[str] = None
    """The id of the document."""
    name: Optional[str] = None
    """Its name."""
    url: Optional[str] = None
    """Its address."""
    dtype: Optional[int] = None
    """Its kind by a number. The numbers are not documented."""

    _fields = (
        ("id", "id"),
        ("name", "name"),
        ("url", "url"),
        ("dtype", "dtype"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.name = get("name")
        self.url = get("url")
        self.dtype = get("dtype")
        self._extra = None
        self._source = source
        return self
