"""The model `ModelUsageTotal`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .model_usage_sum import ModelUsageSum


class ModelUsageTotal(Model):
    """The sums of all models."""

    totalModelCallCount: Optional[int] = None
    """Calls in all."""
    totalTokensUsage: Optional[int] = None
    """Tokens in all."""
    modelSummaryList: Optional[List[ModelUsageSum]] = None
    """The sums of each model, which were seen to ignore the span that was asked for."""

    _fields = (
        ("totalModelCallCount", "totalModelCallCount"),
        ("totalTokensUsage", "totalTokensUsage"),
        ("modelSummaryList", "modelSummaryList"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.totalModelCallCount = get("totalModelCallCount")
        self.totalTokensUsage = get("totalTokensUsage")
        value = get("modelSummaryList")
        self.modelSummaryList = (
            [models.ModelUsageSum._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
