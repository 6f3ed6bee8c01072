"""The model `ResponseFunctionCallOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple, Union

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


@define(eq=False, repr=False, kw_only=True)
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

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("type", "type"),
        ("id", "id"),
        ("status", "status"),
        ("call_id", "call_id"),
        ("output", "output"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

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
