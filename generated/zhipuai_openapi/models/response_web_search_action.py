"""`ResponseWebSearchAction`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Json, Model


class ResponseWebSearchAction(Model):
    """A step of a web search."""

    type: Optional[str] = None
    """The kind of step; `search`."""
    queries: Optional[List[str]] = None
    """The words searched for."""
    source: Optional[List[Json]] = None
    """Where it was looked, in a form that no document describes."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.queries = get("queries")
        self.source = get("source")
