"""The model `ModelUsageRow`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ModelUsageRow(Model):
    """The tokens of a model over time."""

    modelName: Optional[str] = None
    """The model, in capitals."""
    sortOrder: Optional[int] = None
    """Its place in the vendor's chart, from 1."""
    tokensUsage: Optional[List[Optional[int]]] = None
    """Tokens at each point; null where there was none."""
    totalTokens: Optional[int] = None
    """Tokens in all."""

    _fields = (
        ("modelName", "modelName"),
        ("sortOrder", "sortOrder"),
        ("tokensUsage", "tokensUsage"),
        ("totalTokens", "totalTokens"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.modelName = get("modelName")
        self.sortOrder = get("sortOrder")
        self.tokensUsage = get("tokensUsage")
        self.totalTokens = get("totalTokens")
        self._extra = None
        self._source = source
        return self
