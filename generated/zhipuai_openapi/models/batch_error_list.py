"""The model `BatchErrorList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .batch_error import BatchError


class BatchErrorList(Model):
    """The faults found in an input file."""

    object: Optional[str] = None
    """Always `list`."""
    data: Optional[List[BatchError]] = None
    """The faults."""

    _fields = (
        ("object", "object"),
        ("data", "data"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.object = get("object")
        value = get("data")
        self.data = (
            [models.BatchError._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
