"""The model `UsageDetail`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class UsageDetail(Model):
    """A share of what is used up."""

    modelCode: Optional[str] = None
    """The tool, as `search-prime`, `web-reader` or `zread`."""
    usage: Optional[float] = None
    """How often it was called."""

    _fields = (
        ("modelCode", "modelCode"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.modelCode = get("modelCode")
        self.usage = get("usage")
        self._extra = None
        self._source = source
        return self
