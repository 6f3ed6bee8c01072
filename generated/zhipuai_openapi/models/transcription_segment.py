"""The model `TranscriptionSegment`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
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

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("id", "id"),
        ("start", "start"),
        ("end", "end"),
        ("text", "text"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

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
