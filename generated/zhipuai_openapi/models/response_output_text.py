"""The model `ResponseOutputText`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ResponseOutputText(Model):
    """Text of the answer."""

    type: str
    """Marks the part as text of the answer."""
    text: Optional[str] = None
    """The text."""
    annotations: Optional[List[Json]] = None
    """Notes on the text. Not documented; empty so far."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("annotations", "annotations"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

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
