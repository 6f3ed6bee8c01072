"""The model `OcrProbability`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class OcrProbability(Model):
    """How sure the recogniser is of the characters of a line, each from 0 to 1."""

    average: Optional[float] = None
    """Mean over the characters."""
    variance: Optional[float] = None
    """How far they differ."""
    min: Optional[float] = None
    """The least sure one."""

    _fields = (
        ("average", "average"),
        ("variance", "variance"),
        ("min", "min"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.average = get("average")
        self.variance = get("variance")
        self.min = get("min")
        self._extra = None
        self._source = source
        return self
