"""`ResponseReasoningText`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ResponseReasoningText(Model):
    """Text of the chain of thought."""

    type: str
    """Marks the part as reasoning."""
    text: Optional[str] = None
    """The text."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.text = get("text")
