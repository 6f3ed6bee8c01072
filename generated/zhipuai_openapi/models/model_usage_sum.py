"""`ModelUsageSum`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ModelUsageSum(Model):
    """The sum of a model."""

    modelName: Optional[str] = None
    """The model, in capitals."""
    sortOrder: Optional[int] = None
    """Its place in the vendor's chart, from 1."""
    totalTokens: Optional[int] = None
    """Tokens in all."""

    def _read(self, get: Any) -> None:
        self.modelName = get("modelName")
        self.sortOrder = get("sortOrder")
        self.totalTokens = get("totalTokens")
