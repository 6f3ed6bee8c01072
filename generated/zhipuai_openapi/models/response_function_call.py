"""`ResponseFunctionCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ResponseFunctionCall(Model):
    """A function that the model asks to be called."""

    type: str
    """Marks the item as a call."""
    id: Optional[str] = None
    """Id of the item, `fc_` and more; not the id that the output repeats."""
    status: Optional[Union[literals.ResponseStatus, str]] = None
    """Where the item stands."""
    namespace: Optional[str] = None
    """Name of the group that the function belongs to, if any."""
    name: Optional[str] = None
    """Name of the function."""
    call_id: Optional[str] = None
    """Id of the call, which its output has to repeat."""
    arguments: Optional[str] = None
    """Arguments as the text of a JSON object; the model wrote it, so check it."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.namespace = get("namespace")
        self.name = get("name")
        self.call_id = get("call_id")
        self.arguments = get("arguments")
