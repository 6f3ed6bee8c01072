"""`ModelUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .model_usage_row import ModelUsageRow
    from .model_usage_sum import ModelUsageSum
    from .model_usage_total import ModelUsageTotal


class ModelUsage(Model):
    """Calls and tokens over time. Each row has a number for every point of `x_time`."""

    granularity: Optional[str] = None
    """How far the points are apart, `hourly` or `daily`."""
    x_time: Optional[List[str]] = None
    """The points, as `2026-10-08 09:00` or `2026-10-08`, Beijing time."""
    modelCallCount: Optional[List[Optional[int]]] = None
    """Calls; null where there was none."""
    tokensUsage: Optional[List[Optional[int]]] = None
    """Tokens; null where there was none."""
    modelDataList: Optional[List[ModelUsageRow]] = None
    """The tokens of each model."""
    modelSummaryList: Optional[List[ModelUsageSum]] = None
    """The sums of each model."""
    totalUsage: Optional[ModelUsageTotal] = None
    """The sums of all models."""

    def _read(self, get: Any) -> None:
        self.granularity = get("granularity")
        self.x_time = get("x_time")
        self.modelCallCount = get("modelCallCount")
        self.tokensUsage = get("tokensUsage")
        value = get("modelDataList")
        self.modelDataList = loaded("ModelUsageRow", value) if value.__class__ is list else value
        value = get("modelSummaryList")
        self.modelSummaryList = loaded("ModelUsageSum", value) if value.__class__ is list else value
        value = get("totalUsage")
        self.totalUsage = models.ModelUsageTotal._load(value) if value.__class__ is dict else value
