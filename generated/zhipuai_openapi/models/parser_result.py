"""`ParserResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ParserResult(Model):
    """A document turned into text, or how far it is."""

    task_id: Optional[str] = None
    """The id of the task."""
    status: Optional[Union[literals.ParserStatus, str]] = None
    """How far it is."""
    message: Optional[str] = None
    """The same in words, or why it failed."""
    content: Optional[str] = None
    """The text, when the text itself was asked for."""
    parsing_result_url: Optional[str] = None
    """The address of an archive with the result, valid for 24 hours, when a link was asked for."""

    def _read(self, get: Any) -> None:
        self.task_id = get("task_id")
        self.status = get("status")
        self.message = get("message")
        self.content = get("content")
        self.parsing_result_url = get("parsing_result_url")
