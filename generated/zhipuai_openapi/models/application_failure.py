"""The model `ApplicationFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationFailure(Model):
    """Why a run of an application failed."""

    code: Optional[int] = None
    """The code of the failure."""
    msg: Optional[str] = None
    """What went wrong, in words."""

    _fields = (
        ("code", "code"),
        ("msg", "msg"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.msg = get("msg")
        self._extra = None
        self._source = source
        return self
