"""`ResponseReasoningItem`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Json, Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        value = get("content")
        self.content = loaded("ResponseReasoningText", value) if value.__class__ is list else value
        self.summary = get("summary")
        self.encrypted_content = get("encrypted_content")
