"""The model `Embedding`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class Embedding(Model):
    """The vector of one text."""

    index: Optional[int] = None
    """Which text of the input the vector belongs to, from 0."""
    object: Optional[str] = None
    """Always `embedding`."""
    embedding: List[float]
    """The numbers of the vector, as many as `dimensions` says."""

    _fields = (
        ("index", "index"),
        ("object", "object"),
        ("embedding", "embedding"),
    )

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
