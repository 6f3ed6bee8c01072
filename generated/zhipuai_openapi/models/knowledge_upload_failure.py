"""The model `KnowledgeUploadFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeUploadFailure(Model):
    """A file or an address that was refused."""

    fileName: Optional[str] = None
    """The name of the file."""
    url: Optional[str] = None
    """The address."""
    failReason: Optional[str] = None
    """Why it was refused, in words."""

    _fields = (
        ("fileName", "fileName"),
        ("url", "url"),
        ("failReason", "failReason"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.fileName = get("fileName")
        self.url = get("url")
        self.failReason = get("failReason")
        self._extra = None
        self._source = source
        return self
