"""`CodexModelList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .codex_model import CodexModel


class CodexModelList(Model):
    """Models in the form of the program Codex."""

    models: Optional[List[CodexModel]] = None
    """The models."""

    def _read(self, get: Any) -> None:
        value = get("models")
        self.models = loaded("CodexModel", value) if value.__class__ is list else value
