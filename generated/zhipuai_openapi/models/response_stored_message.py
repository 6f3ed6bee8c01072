"""The model `ResponseStoredMessage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .response_stored_part import ResponseStoredPart


class ResponseStoredMessage(Model):
    """A message of a request."""

    type: str
    """Marks the item as a message."""
    id: Optional[str] = None
    """Id of the item."""
    role: Optional[Union[literals.ResponseRole, str]] = None
    """Whose message it is."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    content: Optional[Union[str, List[ResponseStoredPart]]] = None
    """Plain text, or a list of parts."""

    _fields = (
        ("type", "type"),
        ("id", "id"),
        ("role", "role"),
        ("status", "status"),
        ("content", "content"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self.status = get("status")
        value = get("content")
        self.content = (
            [models.ResponseStoredPart._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
