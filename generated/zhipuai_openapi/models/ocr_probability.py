"""`OcrProbability`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class OcrProbability(Model):
    """How sure the recogniser is of the characters of a line, each from 0 to 1."""

    average: Optional[float] = None
    """Mean over the characters."""
    variance: Optional[float] = None
    """How far they differ."""
    min: Optional[float] = None
    """The least sure one."""

    def _read(self, get: Any) -> None:
        self.average = get("average")
        self.variance = get("variance")
        self.min = get("min")
