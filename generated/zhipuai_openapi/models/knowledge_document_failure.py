"""`KnowledgeDocumentFailure`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeDocumentFailure(Model):
    """Why a document could not be embedded."""

    embedding_code: Optional[int] = None
    """The number of the reason, as 10001 for a broken file and 10002 for too many words."""
    embedding_msg: Optional[str] = None
    """The reason in words."""

    def _read(self, get: Any) -> None:
        self.embedding_code = get("embedding_code")
        self.embedding_msg = get("embedding_msg")
