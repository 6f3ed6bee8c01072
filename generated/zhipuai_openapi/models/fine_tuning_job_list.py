"""`FineTuningJobList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .fine_tuning_job import FineTuningJob


class FineTuningJobList(Model):
    """One page of jobs."""

    object: Optional[str] = None
    """Always `list`."""
    data: List[FineTuningJob]
    """The jobs of the page."""
    has_more: Optional[bool] = None
    """Whether another page follows. Missing in the recording."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("FineTuningJob", value) if value.__class__ is list else value
        self.has_more = get("has_more")
