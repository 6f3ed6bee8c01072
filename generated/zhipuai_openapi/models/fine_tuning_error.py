"""The model `FineTuningError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class FineTuningError(Model):
    """Why a job failed."""

    code: Optional[Union[str, int]] = None
    """The business code."""
    message: Optional[str] = None
    """What went wrong."""
    param: Optional[str] = None
    """The field to blame, where there is one."""

    _fields = (
        ("code", "code"),
        ("message", "message"),
        ("param", "param"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self._extra = None
        self._source = source
        return self
