"""The model `ResponseWebSearchAction`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseWebSearchAction(Model):
    """A step of a web search."""

    type: Optional[str] = None
    """The kind of step; `search`."""
    queries: Optional[List[str]] = None
    """The words searched for."""
    source: Optional[List[Json]] = None
    """Where it was looked, in a form that no document describes."""

    _fields = (
        ("type", "type"),
        ("queries", "queries"),
        ("source", "source"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.queries = get("queries")
        self.source = get("source")
        self._extra = None
        self._source = source
        return self
