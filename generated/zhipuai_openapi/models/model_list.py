"""The model `ModelList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .model_info import ModelInfo


@define(eq=False, repr=False, kw_only=True)
class ModelList(Model):
    """The models that the platform lists."""

    object: Optional[str] = None
    """Always `list`."""
    data: List[ModelInfo]
    """The models, in no promised order."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("object", "object"),
        ("data", "data"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.object = get("object")
        value = get("data")
        self.data = (
            [models.ModelInfo._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
