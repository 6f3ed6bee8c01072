"""`KnowledgeImage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeImage(Model):
    """A picture that was found in a document."""

    text: Optional[str] = None
    """The mark that stands for the picture in pieces of the document."""
    cos_url: Optional[str] = None
    """The address of the picture."""

    def _read(self, get: Any) -> None:
        self.text = get("text")
        self.cos_url = get("cos_url")
