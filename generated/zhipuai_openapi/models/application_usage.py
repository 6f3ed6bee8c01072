"""`ApplicationUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


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

    def _read(self, get: Any) -> None:
        self.model = get("model")
        self.nodeName = get("nodeName")
        self.inputTokenCount = get("inputTokenCount")
        self.outputTokenCount = get("outputTokenCount")
        self.totalTokenCount = get("totalTokenCount")
