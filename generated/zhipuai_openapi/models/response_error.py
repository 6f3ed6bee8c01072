"""The model `ResponseError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseError(Model):
    """What went wrong."""

    code: Optional[Union[str, int]] = None
    """What kind of trouble it is, in words such as server_error, content_filter or context_length_exceeded."""
    message: Optional[str] = None
    """What went wrong, for people."""

    _fields = (
        ("code", "code"),
        ("message", "message"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.message = get("message")
        self._extra = None
        self._source = source
        return self
