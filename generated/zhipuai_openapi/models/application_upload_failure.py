"""The model `ApplicationUploadFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationUploadFailure(Model):
    """A file that was refused."""

    file_name: Optional[str] = None
    """Its name."""
    fail_reason: Optional[str] = None
    """Why it was refused, in words."""

    _fields = (
        ("file_name", "file_name"),
        ("fail_reason", "fail_reason"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.file_name = get("file_name")
        self.fail_reason = get("fail_reason")
        self._extra = None
        self._source = source
        return self
