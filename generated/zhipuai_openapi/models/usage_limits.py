"""`UsageLimits`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .usage_limit import UsageLimit


class UsageLimits(Model):
    """The limits of a Coding Plan."""

    level: Optional[str] = None
    """The plan, as `lite`, `pro` or `max`."""
    limits: Optional[List[UsageLimit]] = None
    """The limits, in no promised order."""

    def _read(self, get: Any) -> None:
        self.level = get("level")
        value = get("limits")
        self.limits = loaded("UsageLimit", value) if value.__class__ is list else value
