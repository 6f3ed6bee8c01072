"""The model `BatchRequestCounts`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class BatchRequestCounts(Model):
    """Counts of a batch's requests. All are null until the input file was read."""

    total: Optional[int] = None
    """All requests."""
    completed: Optional[int] = None
    """Requests that were answered."""
    failed: Optional[int] = None
    """Requests that failed."""

    _fields = (
        ("total", "total"),
        ("completed", "completed"),
        ("failed", "failed"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.total = get("total")
        self.completed = get("completed")
        self.failed = get("failed")
        self._extra = None
        self._source = source
        return self
