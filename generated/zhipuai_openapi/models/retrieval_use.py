"""`RetrievalUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .retrieval_output import RetrievalOutput


class RetrievalUse(Model):
    """A look into a knowledge base."""

    outputs: Optional[List[RetrievalOutput]] = None
    """The texts found."""

    def _read(self, get: Any) -> None:
        value = get("outputs")
        self.outputs = loaded("RetrievalOutput", value) if value.__class__ is list else value
