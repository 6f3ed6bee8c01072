"""`ResponseWebSearchCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Json, Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        value = get("action")
        self.action = models.ResponseWebSearchAction._load(value) if value.__class__ is dict else value
        self.result = get("result")
