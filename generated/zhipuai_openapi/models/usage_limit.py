"""The model `UsageLimit`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .usage_detail import UsageDetail


class UsageLimit(Model):
    """One limit and how much of it is used up. What does not apply is left out."""

    type: Optional[Union[literals.UsageLimitType, str]] = None
    """What is counted."""
    unit: Optional[int] = None
    """The unit of the time that the limit is for, 3 for hours, 5 for months and 6 for weeks."""
    number: Optional[int] = None
    """How many of these units, as 5 for a limit of five hours."""
    usage: Optional[float] = None
    """How much the plan allows, in spite of its name."""
    currentValue: Optional[float] = None
    """How much is used up."""
    remaining: Optional[float] = None
    """How much is left; rounded, so it may be one less than the difference."""
    percentage: Optional[float] = None
    """How much is used up, in percent, 0 to 100."""
    nextResetTime: Optional[int] = None
    """When the limit starts anew, Unix time in milliseconds."""
    usageDetails: Optional[List[UsageDetail]] = None
    """What used it up, for limits of tools."""

    _fields = (
        ("type", "type"),
        ("unit", "unit"),
        ("number", "number"),
        ("usage", "usage"),
        ("currentValue", "currentValue"),
        ("remaining", "remaining"),
        ("percentage", "percentage"),
        ("nextResetTime", "nextResetTime"),
        ("usageDetails", "usageDetails"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.unit = get("unit")
        self.number = get("number")
        self.usage = get("usage")
        self.currentValue = get("currentValue")
        self.remaining = get("remaining")
        self.percentage = get("percentage")
        self.nextResetTime = get("nextResetTime")
        value = get("usageDetails")
        self.usageDetails = (
            [models.UsageDetail._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
