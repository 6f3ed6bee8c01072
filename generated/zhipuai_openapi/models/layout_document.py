"""The model `LayoutDocument`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .layout_page import LayoutPage


class LayoutDocument(Model):
    """Size of a document."""

    num_pages: Optional[int] = None
    """Number of pages."""
    pages: Optional[List[LayoutPage]] = None
    """The size of each page."""

    _fields = (
        ("num_pages", "num_pages"),
        ("pages", "pages"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.num_pages = get("num_pages")
        value = get("pages")
        self.pages = (
            [models.LayoutPage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
