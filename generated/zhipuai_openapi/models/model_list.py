"""`ModelList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .model_info import ModelInfo


class ModelList(Model):
    """The models that the platform lists."""

    object: Optional[str] = None
    """Always `list`."""
    data: List[ModelInfo]
    """The models, in no promised order."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("ModelInfo", value) if value.__class__ is list else value
