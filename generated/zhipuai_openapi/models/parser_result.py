"""The model `ParserResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("task_id", "task_id"),
        ("status", "status"),
        ("message", "message"),
        ("content", "content"),
        ("parsing_result_url", "parsing_result_url"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.task_id = get("task_id")
        self.status = get("status")
        self.message = get("message")
        self.content = get("content")
        self.parsing_result_url = get("parsing_result_url")
        self._extra = None
        self._source = source
        return self
