"""`ToolUsageSum`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ToolUsageSum(Model):
    """The sum of a tool."""

    toolCode: Optional[str] = None
    """The tool."""
    toolName: Optional[str] = None
    """Its name."""
    toolNameI18n: Optional[str] = None
    """Its name in the language of the account."""
    totalUsageCount: Optional[int] = None
    """Calls in all."""

    def _read(self, get: Any) -> None:
        self.toolCode = get("toolCode")
        self.toolName = get("toolName")
        self.toolNameI18n = get("toolNameI18n")
        self.totalUsageCount = get("totalUsageCount")
