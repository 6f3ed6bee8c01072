"""`ModelUsageTotal`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .model_usage_sum import ModelUsageSum


class ModelUsageTotal(Model):
    """The sums of all models."""

    totalModelCallCount: Optional[int] = None
    """Calls in all."""
    totalTokensUsage: Optional[int] = None
    """Tokens in all."""
    modelSummaryList: Optional[List[ModelUsageSum]] = None
    """The sums of each model, which were seen to ignore the span that was asked for."""

    def _read(self, get: Any) -> None:
        self.totalModelCallCount = get("totalModelCallCount")
        self.totalTokensUsage = get("totalTokensUsage")
        value = get("modelSummaryList")
        self.modelSummaryList = loaded("ModelUsageSum", value) if value.__class__ is list else value
