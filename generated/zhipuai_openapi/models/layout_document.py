"""`LayoutDocument`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .layout_page import LayoutPage


class LayoutDocument(Model):
    """Size of a document."""

    num_pages: Optional[int] = None
    """Number of pages."""
    pages: Optional[List[LayoutPage]] = None
    """The size of each page."""

    def _read(self, get: Any) -> None:
        self.num_pages = get("num_pages")
        value = get("pages")
        self.pages = loaded("LayoutPage", value) if value.__class__ is list else value
