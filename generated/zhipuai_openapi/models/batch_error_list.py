"""`BatchErrorList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .batch_error import BatchError


class BatchErrorList(Model):
    """The faults found in an input file."""

    object: Optional[str] = None
    """Always `list`."""
    data: Optional[List[BatchError]] = None
    """The faults."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("BatchError", value) if value.__class__ is list else value
