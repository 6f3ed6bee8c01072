"""The model `ApplicationSlice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_slice_position import ApplicationSlicePosition


class ApplicationSlice(Model):
    """A piece of a document."""

    document_id: Optional[str] = None
    """The document."""
    position: Optional[ApplicationSlicePosition] = None
    """Where a piece stands on a page, from its upper left corner, in the unit of the page's size."""
    line: Optional[int] = None
    """The row, in a table."""
    sheet_name: Optional[str] = None
    """The name of the sheet, in a table."""
    text: Optional[str] = None
    """The text of the piece."""

    _fields = (
        ("document_id", "document_id"),
        ("position", "position"),
        ("line", "line"),
        ("sheet_name", "sheet_name"),
        ("text", "text"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.document_id = get("document_id")
        value = get("position")
        self.position = models.ApplicationSlicePosition._load(value) if value.__class__ is dict else value
        self.line = get("line")
        self.sheet_name = get("sheet_name")
        self.text = get("text")
        self._extra = None
        self._source = source
        return self
