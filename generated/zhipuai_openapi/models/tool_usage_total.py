"""The model `ToolUsageTotal`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .tool_usage_sum import ToolUsageSum


class ToolUsageTotal(Model):
    """The sums of all tools."""

    totalNetworkSearchCount: Optional[int] = None
    """Searches of the web."""
    totalWebReadMcpCount: Optional[int] = None
    """Pages read."""
    totalZreadMcpCount: Optional[int] = None
    """Repositories looked up."""
    totalSearchMcpCount: Optional[int] = None
    """Searches through the MCP server."""
    toolSummaryList: Optional[List[ToolUsageSum]] = None
    """The sums of each tool."""

    _fields = (
        ("totalNetworkSearchCount", "totalNetworkSearchCount"),
        ("totalWebReadMcpCount", "totalWebReadMcpCount"),
        ("totalZreadMcpCount", "totalZreadMcpCount"),
        ("totalSearchMcpCount", "totalSearchMcpCount"),
        ("toolSummaryList", "toolSummaryList"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.totalNetworkSearchCount = get("totalNetworkSearchCount")
        self.totalWebReadMcpCount = get("totalWebReadMcpCount")
        self.totalZreadMcpCount = get("totalZreadMcpCount")
        self.totalSearchMcpCount = get("totalSearchMcpCount")
        value = get("toolSummaryList")
        self.toolSummaryList = (
            [models.ToolUsageSum._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
