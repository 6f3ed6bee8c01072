"""The model `ResponseReasoningText`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseReasoningText(Model):
    """Text of the chain of thought."""

    type: str
    """Marks the part as reasoning."""
    text: Optional[str] = None
    """The text."""

    _fields = (
        ("type", "type"),
        ("text", "text"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.text = get("text")
        self._extra = None
        self._source = source
        return self
