"""`RetrievalOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class RetrievalOutput(Model):
    """A text found in a knowledge base."""

    text: Optional[str] = None
    """The text."""
    document: Optional[str] = None
    """The name of its document."""

    def _read(self, get: Any) -> None:
        self.text = get("text")
        self.document = get("document")
