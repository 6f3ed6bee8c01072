"""`UsageDetail`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class UsageDetail(Model):
    """A share of what is used up."""

    modelCode: Optional[str] = None
    """The tool, as `search-prime`, `web-reader` or `zread`."""
    usage: Optional[float] = None
    """How often it was called."""

    def _read(self, get: Any) -> None:
        self.modelCode = get("modelCode")
        self.usage = get("usage")
