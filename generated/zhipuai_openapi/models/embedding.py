"""`Embedding`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class Embedding(Model):
    """The vector of one text."""

    index: Optional[int] = None
    """Which text of the input the vector belongs to, from 0."""
    object: Optional[str] = None
    """Always `embedding`."""
    embedding: List[float]
    """The numbers of the vector, as many as `dimensions` says."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.object = get("object")
        self.embedding = get("embedding")
