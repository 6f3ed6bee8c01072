"""`BatchRequestCounts`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class BatchRequestCounts(Model):
    """Counts of a batch's requests. All are null until the input file was read."""

    total: Optional[int] = None
    """All requests."""
    completed: Optional[int] = None
    """Requests that were answered."""
    failed: Optional[int] = None
    """Requests that failed."""

    def _read(self, get: Any) -> None:
        self.total = get("total")
        self.completed = get("completed")
        self.failed = get("failed")
