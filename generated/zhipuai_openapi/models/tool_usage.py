"""The model `ToolUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("granularity", "granularity"),
        ("x_time", "x_time"),
        ("networkSearchCount", "networkSearchCount"),
        ("webReadMcpCount", "webReadMcpCount"),
        ("zreadMcpCount", "zreadMcpCount"),
        ("toolSummaryList", "toolSummaryList"),
        ("totalUsage", "totalUsage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.granularity = get("granularity")
        self.x_time = get("x_time")
        self.networkSearchCount = get("networkSearchCount")
        self.webReadMcpCount = get("webReadMcpCount")
        self.zreadMcpCount = get("zreadMcpCount")
        value = get("toolSummaryList")
        self.toolSummaryList = (
            [models.ToolUsageSum._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("totalUsage")
        self.totalUsage = models.ToolUsageTotal._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
