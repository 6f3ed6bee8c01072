"""`KnowledgeReference`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeReference(Model):
    """A knowledge base by its id."""

    id: Optional[str] = None
    """The id, a 64-bit number as text."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
