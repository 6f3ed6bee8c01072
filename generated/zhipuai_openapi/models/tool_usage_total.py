"""`ToolUsageTotal`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.totalNetworkSearchCount = get("totalNetworkSearchCount")
        self.totalWebReadMcpCount = get("totalWebReadMcpCount")
        self.totalZreadMcpCount = get("totalZreadMcpCount")
        self.totalSearchMcpCount = get("totalSearchMcpCount")
        value = get("toolSummaryList")
        self.toolSummaryList = loaded("ToolUsageSum", value) if value.__class__ is list else value
