"""The model `ChunkFunctionCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ChunkFunctionCall(Model):
    """A function call, or a piece of one."""

    name: Optional[str] = None
    """Name of the function; in the first piece."""
    arguments: Optional[str] = None
    """Next piece of the arguments, to be joined to the text of a JSON object."""

    _fields = (
        ("name", "name"),
        ("arguments", "arguments"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.name = get("name")
        self.arguments = get("arguments")
        self._extra = None
        self._source = source
        return self
