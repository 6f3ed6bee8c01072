"""The model `ResponseFunctionCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("type", "type"),
        ("id", "id"),
        ("status", "status"),
        ("namespace", "namespace"),
        ("name", "name"),
        ("call_id", "call_id"),
        ("arguments", "arguments"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.namespace = get("namespace")
        self.name = get("name")
        self.call_id = get("call_id")
        self.arguments = get("arguments")
        self._extra = None
        self._source = source
        return self
