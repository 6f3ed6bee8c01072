"""`ResponseOutputText`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Json, Model


class ResponseOutputText(Model):
    """Text of the answer."""

    type: str
    """Marks the part as text of the answer."""
    text: Optional[str] = None
    """The text."""
    annotations: Optional[List[Json]] = None
    """Notes on the text. Not documented; empty so far."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.text = get("text")
        self.annotations = get("annotations")
