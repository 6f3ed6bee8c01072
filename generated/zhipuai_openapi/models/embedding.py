"""The model `Embedding`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class Embedding(Model):
    """The vector of one text."""

    index: Optional[int] = None
    """Which text of the input the vector belongs to, from 0."""
    object: Optional[str] = None
    """Always `embedding`."""
    embedding: List[float]
    """The numbers of the vector, as many as `dimensions` says."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("index", "index"),
        ("object", "object"),
        ("embedding", "embedding"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.object = get("object")
        self.embedding = get("embedding")
        self._extra = None
        self._source = source
        return self
