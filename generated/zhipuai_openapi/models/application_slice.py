"""`ApplicationSlice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.document_id = get("document_id")
        value = get("position")
        self.position = models.ApplicationSlicePosition._load(value) if value.__class__ is dict else value
        self.line = get("line")
        self.sheet_name = get("sheet_name")
        self.text = get("text")
