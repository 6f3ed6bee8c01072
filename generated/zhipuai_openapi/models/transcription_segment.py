"""The model `TranscriptionSegment`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class TranscriptionSegment(Model):
    """A stretch of a recording."""

    id: Optional[int] = None
    """Number of the stretch, from 0."""
    start: Optional[float] = None
    """Where it begins, in seconds from the start of the recording."""
    end: Optional[float] = None
    """Where it ends, in seconds from the start of the recording."""
    text: str
    """What is said in it."""

    _fields = (
        ("id", "id"),
        ("start", "start"),
        ("end", "end"),
        ("text", "text"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
        self._extra = None
        self._source = source
        return self
