"""The model `AgentError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class AgentError(Model):
    """Why an agent failed."""

    code: Optional[Union[str, int]] = None
    """The business code, as in other errors."""
    message: Optional[str] = None
    """What went wrong, in words."""

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
