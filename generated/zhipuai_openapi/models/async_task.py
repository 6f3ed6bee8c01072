"""`AsyncTask`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class AsyncTask(Model):
    """A task that the platform works on in the background."""

    id: str
    """Id of the task, for fetching the result. Not a number, it may hold letters and a minus sign."""
    request_id: Optional[str] = None
    """The caller's request_id, or one of the platform."""
    model: Optional[str] = None
    """Model that works on it; not always spelt as requested."""
    task_status: Union[literals.TaskStatus, str]
    """State of the task, as a rule PROCESSING here."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.model = get("model")
        self.task_status = get("task_status")
