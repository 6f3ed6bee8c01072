"""The model `KnowledgeReference`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeReference(Model):
    """A knowledge base by its id."""

    id: Optional[str] = None
    """The id, a 64-bit number as text."""

    _fields = (("id", "id"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self._extra = None
        self._source = source
        return self
