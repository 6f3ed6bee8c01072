"""`FineTuningEventList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .fine_tuning_event import FineTuningEvent


class FineTuningEventList(Model):
    """One page of events of a job."""

    object: Optional[str] = None
    """Always `list`."""
    data: Optional[List[FineTuningEvent]] = None
    """The events of the page."""
    has_more: Optional[bool] = None
    """Whether another page follows."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("FineTuningEvent", value) if value.__class__ is list else value
        self.has_more = get("has_more")
