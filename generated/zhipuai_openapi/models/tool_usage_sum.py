"""The model `ToolUsageSum`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("toolCode", "toolCode"),
        ("toolName", "toolName"),
        ("toolNameI18n", "toolNameI18n"),
        ("totalUsageCount", "totalUsageCount"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.toolCode = get("toolCode")
        self.toolName = get("toolName")
        self.toolNameI18n = get("toolNameI18n")
        self.totalUsageCount = get("totalUsageCount")
        self._extra = None
        self._source = source
        return self
