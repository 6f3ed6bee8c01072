"""The model `ResponseReasoningItem`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .response_reasoning_text import ResponseReasoningText


class ResponseReasoningItem(Model):
    """What the model thought."""

    type: str
    """Marks the item as reasoning."""
    id: Optional[str] = None
    """Id of the item, `rs_` and more."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    content: Optional[List[ResponseReasoningText]] = None
    """The pieces of the reasoning; empty while nothing has come."""
    summary: Optional[List[Json]] = None
    """A summary. Not documented; empty so far."""
    encrypted_content: Optional[str] = None
    """The reasoning in a form for machines. Not documented; null so far."""

    _fields = (
        ("type", "type"),
        ("id", "id"),
        ("status", "status"),
        ("content", "content"),
        ("summary", "summary"),
        ("encrypted_content", "encrypted_content"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        value = get("content")
        self.content = (
            [models.ResponseReasoningText._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.summary = get("summary")
        self.encrypted_content = get("encrypted_content")
        self._extra = None
        self._source = source
        return self
