"""The model `FunctionUse`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .function_output import FunctionOutput


class FunctionUse(Model):
    """A call of a function."""

    name: Optional[str] = None
    """The function."""
    arguments: Optional[Json] = None
    """Its arguments, as JSON text or as an object."""
    outputs: Optional[List[FunctionOutput]] = None
    """What it gave."""

    _fields = (
        ("name", "name"),
        ("arguments", "arguments"),
        ("outputs", "outputs"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.name = get("name")
        self.arguments = get("arguments")
        value = get("outputs")
        self.outputs = (
            [models.FunctionOutput._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
