"""`KnowledgeList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .knowledge import Knowledge


class KnowledgeList(Model):
    """One page of knowledge bases."""

    list: Optional[List[Knowledge]] = None
    """The knowledge bases of the page."""
    total: Optional[int] = None
    """How many there are on all pages."""

    def _read(self, get: Any) -> None:
        value = get("list")
        self.list = loaded("Knowledge", value) if value.__class__ is list else value
        self.total = get("total")
