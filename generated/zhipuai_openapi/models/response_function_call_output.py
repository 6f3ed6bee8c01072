"""`ResponseFunctionCallOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ResponseFunctionCallOutput(Model):
    """The result of a function, as it was handed to the model."""

    type: str
    """Marks the item as a result."""
    id: Optional[str] = None
    """Id of the item."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    call_id: Optional[str] = None
    """The id of the call that this answers."""
    output: Optional[str] = None
    """Result as text, often JSON."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.call_id = get("call_id")
        self.output = get("output")
