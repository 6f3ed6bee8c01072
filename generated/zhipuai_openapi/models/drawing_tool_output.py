"""`DrawingToolOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class DrawingToolOutput(Model):
    """An image that was drawn."""

    image: Optional[str] = None
    """Its address."""

    def _read(self, get: Any) -> None:
        self.image = get("image")
