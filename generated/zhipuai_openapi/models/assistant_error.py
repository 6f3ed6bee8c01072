"""The model `AssistantError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class AssistantError(Model):
    """What went wrong while the assistant answered."""

    code: Optional[Union[str, int]] = None
    """The business code."""
    message: Optional[str] = None
    """Its text."""

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
