"""`BatchList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .batch import Batch


class BatchList(Model):
    """One page of batches."""

    object: Optional[str] = None
    """Always `list`."""
    data: List[Batch]
    """The batches of the page."""
    has_more: Optional[bool] = None
    """Whether another page follows. May be missing, which means no."""
    first_id: Optional[str] = None
    """The id of the first batch of the page."""
    last_id: Optional[str] = None
    """The id of the last batch of the page."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("Batch", value) if value.__class__ is list else value
        self.has_more = get("has_more")
        self.first_id = get("first_id")
        self.last_id = get("last_id")
