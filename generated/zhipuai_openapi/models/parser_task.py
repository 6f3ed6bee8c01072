"""`ParserTask`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ParserTask(Model):
    """A document that was handed in."""

    success: Optional[bool] = None
    """Whether it was accepted."""
    message: Optional[str] = None
    """The same in words, or why not."""
    task_id: Optional[str] = None
    """The id of the task, to ask for the text with."""

    def _read(self, get: Any) -> None:
        self.success = get("success")
        self.message = get("message")
        self.task_id = get("task_id")
