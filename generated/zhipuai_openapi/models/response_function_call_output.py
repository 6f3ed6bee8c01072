"""The model `ResponseFunctionCallOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("type", "type"),
        ("id", "id"),
        ("status", "status"),
        ("call_id", "call_id"),
        ("output", "output"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.call_id = get("call_id")
        self.output = get("output")
        self._extra = None
        self._source = source
        return self
