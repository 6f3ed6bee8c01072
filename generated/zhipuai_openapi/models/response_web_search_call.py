"""The model `ResponseWebSearchCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .response_web_search_action import ResponseWebSearchAction


class ResponseWebSearchCall(Model):
    """A web search that the platform made."""

    type: str
    """Marks the item as a web search."""
    id: Optional[str] = None
    """Id of the item."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    action: Optional[ResponseWebSearchAction] = None
    """A step of a web search."""
    result: Optional[List[Json]] = None
    """What was found, in a form that no document describes."""

    _fields = (
        ("type", "type"),
        ("id", "id"),
        ("status", "status"),
        ("action", "action"),
        ("result", "result"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        value = get("action")
        self.action = models.ResponseWebSearchAction._load(value) if value.__class__ is dict else value
        self.result = get("result")
        self._extra = None
        self._source = source
        return self
