"""The model `ModelUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("granularity", "granularity"),
        ("x_time", "x_time"),
        ("modelCallCount", "modelCallCount"),
        ("tokensUsage", "tokensUsage"),
        ("modelDataList", "modelDataList"),
        ("modelSummaryList", "modelSummaryList"),
        ("totalUsage", "totalUsage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.granularity = get("granularity")
        self.x_time = get("x_time")
        self.modelCallCount = get("modelCallCount")
        self.tokensUsage = get("tokensUsage")
        value = get("modelDataList")
        self.modelDataList = (
            [models.ModelUsageRow._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("modelSummaryList")
        self.modelSummaryList = (
            [models.ModelUsageSum._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("totalUsage")
        self.totalUsage = models.ModelUsageTotal._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
