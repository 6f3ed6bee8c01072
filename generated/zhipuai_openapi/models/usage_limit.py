"""`UsageLimit`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.unit = get("unit")
        self.number = get("number")
        self.usage = get("usage")
        self.currentValue = get("currentValue")
        self.remaining = get("remaining")
        self.percentage = get("percentage")
        self.nextResetTime = get("nextResetTime")
        value = get("usageDetails")
        self.usageDetails = loaded("UsageDetail", value) if value.__class__ is list else value
