"""The model `ParserTask`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ParserTask(Model):
    """A document that was handed in."""

    success: Optional[bool] = None
    """Whether it was accepted."""
    message: Optional[str] = None
    """The same in words, or why not."""
    task_id: Optional[str] = None
    """The id of the task, to ask for the text with."""

    _fields = (
        ("success", "success"),
        ("message", "message"),
        ("task_id", "task_id"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.success = get("success")
        self.message = get("message")
        self.task_id = get("task_id")
        self._extra = None
        self._source = source
        return self
