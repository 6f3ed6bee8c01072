"""`KnowledgeDocumentList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .knowledge_document import KnowledgeDocument


class KnowledgeDocumentList(Model):
    """One page of documents."""

    list: Optional[List[KnowledgeDocument]] = None
    """The documents of the page."""
    total: Optional[int] = None
    """How many there are on all pages."""

    def _read(self, get: Any) -> None:
        value = get("list")
        self.list = loaded("KnowledgeDocument", value) if value.__class__ is list else value
        self.total = get("total")
