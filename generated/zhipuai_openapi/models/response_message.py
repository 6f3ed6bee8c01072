"""`ResponseMessage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from ..types import Model, variant

if TYPE_CHECKING:
    from .. import literals
    from .response_output_text import ResponseOutputText
    from .response_reasoning_text import ResponseReasoningText


class ResponseMessage(Model):
    """A message of the model."""

    type: str
    """Marks the item as a message."""
    id: Optional[str] = None
    """Id of the item, `msg_` and more."""
    role: Optional[str] = None
    """Whose message it is; assistant."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    content: Optional[List[Union[ResponseOutputText, ResponseReasoningText]]] = None
    """The parts of the message; empty while nothing has come."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self.status = get("status")
        value = get("content")
        self.content = [variant(value_, "type", _CONTENT) for value_ in value] if value.__class__ is list else value


_CONTENT: Dict[str, str] = {
    "output_text": "ResponseOutputText",
    "reasoning_text": "ResponseReasoningText",
}
