"""The model `RetrievalOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class RetrievalOutput(Model):
    """A text found in a knowledge base."""

    text: Optional[str] = None
    """The text."""
    document: Optional[str] = None
    """The name of its document."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("text", "text"),
        ("document", "document"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.text = get("text")
        self.document = get("document")
        self._extra = None
        self._source = source
        return self
