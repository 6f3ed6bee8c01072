"""The model `ResponseOutputText`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseOutputText(Model):
    """Text of the answer."""

    type: str
    """Marks the part as text of the answer."""
    text: Optional[str] = None
    """The text."""
    annotations: Optional[List[Json]] = None
    """Notes on the text. Not documented; empty so far."""

    _fields = (
        ("type", "type"),
        ("text", "text"),
        ("annotations", "annotations"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.text = get("text")
        self.annotations = get("annotations")
        self._extra = None
        self._source = source
        return self
