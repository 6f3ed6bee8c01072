"""The model `AsyncTask`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("model", "model"),
        ("task_status", "task_status"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.model = get("model")
        self.task_status = get("task_status")
        self._extra = None
        self._source = source
        return self
