"""The model `ApplicationFileState`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationFileState(Model):
    """Whether an uploaded file has been read."""

    file_id: Optional[str] = None
    """The file."""
    code: Optional[int] = None
    """The state by its number. The numbers are not documented; `msg` says them in words."""
    msg: Optional[str] = None
    """The state in words."""

    _fields = (
        ("file_id", "file_id"),
        ("code", "code"),
        ("msg", "msg"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.file_id = get("file_id")
        self.code = get("code")
        self.msg = get("msg")
        self._extra = None
        self._source = source
        return self
