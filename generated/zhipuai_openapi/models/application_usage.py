"""The model `ApplicationUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationUsage(Model):
    """Tokens that a node of an application cost."""

    model: Optional[str] = None
    """The model."""
    nodeName: Optional[str] = None
    """The name of the node."""
    inputTokenCount: Optional[int] = None
    """Tokens of what was asked."""
    outputTokenCount: Optional[int] = None
    """Tokens of what was answered."""
    totalTokenCount: Optional[int] = None
    """Both together."""

    _fields = (
        ("model", "model"),
        ("nodeName", "nodeName"),
        ("inputTokenCount", "inputTokenCount"),
        ("outputTokenCount", "outputTokenCount"),
        ("totalTokenCount", "totalTokenCount"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.model = get("model")
        self.nodeName = get("nodeName")
        self.inputTokenCount = get("inputTokenCount")
        self.outputTokenCount = get("outputTokenCount")
        self.totalTokenCount = get("totalTokenCount")
        self._extra = None
        self._source = source
        return self
