"""The model `ApplicationUploadSuccess`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationUploadSuccess(Model):
    """A file that was taken."""

    file_id: Optional[str] = None
    """The id of the file."""
    file_name: Optional[str] = None
    """Its name."""

    _fields = (
        ("file_id", "file_id"),
        ("file_name", "file_name"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.file_id = get("file_id")
        self.file_name = get("file_name")
        self._extra = None
        self._source = source
        return self
