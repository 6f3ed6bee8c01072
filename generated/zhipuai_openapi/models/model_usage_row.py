"""`ModelUsageRow`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class ModelUsageRow(Model):
    """The tokens of a model over time."""

    modelName: Optional[str] = None
    """The model, in capitals."""
    sortOrder: Optional[int] = None
    """Its place in the vendor's chart, from 1."""
    tokensUsage: Optional[List[Optional[int]]] = None
    """Tokens at each point; null where there was none."""
    totalTokens: Optional[int] = None
    """Tokens in all."""

    def _read(self, get: Any) -> None:
        self.modelName = get("modelName")
        self.sortOrder = get("sortOrder")
        self.tokensUsage = get("tokensUsage")
        self.totalTokens = get("totalTokens")
