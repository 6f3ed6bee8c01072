"""`FineTuningEvent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .fine_tuning_metrics import FineTuningMetrics


class FineTuningEvent(Model):
    """Something that happened in a job. The fields are those that the official SDK reads."""

    id: Optional[str] = None
    """The id of the event."""
    object: Optional[str] = None
    """Always `fine_tuning.job.event`."""
    type: Optional[str] = None
    """What kind of event it is."""
    created_at: Optional[int] = None
    """When it happened, Unix time; seconds, as those of jobs."""
    level: Optional[str] = None
    """How grave it is, as `info`."""
    message: Optional[str] = None
    """What happened."""
    data: Optional[FineTuningMetrics] = None
    """Measures of the training at that moment."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.type = get("type")
        self.created_at = get("created_at")
        self.level = get("level")
        self.message = get("message")
        value = get("data")
        self.data = models.FineTuningMetrics._load(value) if value.__class__ is dict else value
