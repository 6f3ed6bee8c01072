"""The model `FunctionCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class FunctionCall(Model):
    """A function and its arguments."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as the text of a JSON object; the model wrote it, so check it."""

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
