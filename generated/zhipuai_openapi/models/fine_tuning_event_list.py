"""The model `FineTuningEventList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .fine_tuning_event import FineTuningEvent


class FineTuningEventList(Model):
    """One page of events of a job."""

    object: Optional[str] = None
    """Always `list`."""
    data: Optional[List[FineTuningEvent]] = None
    """The events of the page."""
    has_more: Optional[bool] = None
    """Whether another page follows."""

    _fields = (
        ("object", "object"),
        ("data", "data"),
        ("has_more", "has_more"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.object = get("object")
        value = get("data")
        self.data = (
            [models.FineTuningEvent._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.has_more = get("has_more")
        self._extra = None
        self._source = source
        return self
