"""`ResponseStoredMessage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self.status = get("status")
        value = get("content")
        self.content = loaded("ResponseStoredPart", value) if value.__class__ is list else value
