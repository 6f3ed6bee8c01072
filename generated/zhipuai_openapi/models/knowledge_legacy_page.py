"""The model `KnowledgeLegacyPage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .knowledge import Knowledge


class KnowledgeLegacyPage(Model):
    """One page of knowledge bases without an envelope, as the official SDK reads it."""

    list: Optional[List[Knowledge]] = None
    """The knowledge bases of the page."""
    object: Optional[str] = None
    """Always `list`."""
    total: Optional[int] = None
    """How many there are on all pages."""

    _fields = (
        ("list", "list"),
        ("object", "object"),
        ("total", "total"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("list")
        self.list = (
            [models.Knowledge._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.object = get("object")
        self.total = get("total")
        self._extra = None
        self._source = source
        return self
