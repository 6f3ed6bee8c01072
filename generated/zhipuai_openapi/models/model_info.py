"""`ModelInfo`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ModelInfo(Model):
    """A model."""

    id: str
    """The name by which the model is called."""
    object: Optional[str] = None
    """Always `model`."""
    created: Optional[int] = None
    """When the model was published, Unix time in seconds."""
    owned_by: Optional[str] = None
    """Whose model it is; `z-ai` in every recording."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.owned_by = get("owned_by")
