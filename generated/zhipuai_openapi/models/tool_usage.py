"""`ToolUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .tool_usage_sum import ToolUsageSum
    from .tool_usage_total import ToolUsageTotal


class ToolUsage(Model):
    """Calls to tools over time. Each row has a number for every point of `x_time`."""

    granularity: Optional[str] = None
    """How far the points are apart, `hourly` or `daily`."""
    x_time: Optional[List[str]] = None
    """The points, as `2026-10-08 09:00` or `2026-10-08`, Beijing time."""
    networkSearchCount: Optional[List[Optional[int]]] = None
    """Searches of the web; null where there was none."""
    webReadMcpCount: Optional[List[Optional[int]]] = None
    """Pages read; null where there was none."""
    zreadMcpCount: Optional[List[Optional[int]]] = None
    """Repositories looked up; null where there was none."""
    toolSummaryList: Optional[List[ToolUsageSum]] = None
    """The sums of each tool."""
    totalUsage: Optional[ToolUsageTotal] = None
    """The sums of all tools."""

    def _read(self, get: Any) -> None:
        self.granularity = get("granularity")
        self.x_time = get("x_time")
        self.networkSearchCount = get("networkSearchCount")
        self.webReadMcpCount = get("webReadMcpCount")
        self.zreadMcpCount = get("zreadMcpCount")
        value = get("toolSummaryList")
        self.toolSummaryList = loaded("ToolUsageSum", value) if value.__class__ is list else value
        value = get("totalUsage")
        self.totalUsage = models.ToolUsageTotal._load(value) if value.__class__ is dict else value
