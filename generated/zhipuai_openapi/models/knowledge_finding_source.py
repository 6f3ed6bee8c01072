"""`KnowledgeFindingSource`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class KnowledgeFindingSource(Model):
    """Where a piece of a document comes from."""

    _id: Optional[str] = None
    """The id of the piece."""
    knowledge_id: Optional[Union[str, int]] = None
    """The knowledge base. Text by the document; other answers have such ids as 64-bit numbers."""
    doc_id: Optional[Union[str, int]] = None
    """The document. Text by the document; other answers have such ids as 64-bit numbers."""
    doc_name: Optional[str] = None
    """The name of the document."""
    doc_url: Optional[str] = None
    """The address of the document."""
    contextual_text: Optional[str] = None
    """The summary of what stands around the piece; empty unless the knowledge base has `contextual` 1."""

    def _read(self, get: Any) -> None:
        self._id = get("_id")
        self.knowledge_id = get("knowledge_id")
        self.doc_id = get("doc_id")
        self.doc_name = get("doc_name")
        self.doc_url = get("doc_url")
        self.contextual_text = get("contextual_text")
