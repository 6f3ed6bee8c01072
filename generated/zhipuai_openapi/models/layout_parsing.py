"""`LayoutParsing`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .layout_document import LayoutDocument
    from .layout_element import LayoutElement
    from .usage import Usage


class LayoutParsing(Model):
    """What stands in a document, and where."""

    id: str
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    created: int
    """When the call was made, Unix time in seconds."""
    model: str
    """Model that read; not always spelt as requested."""
    md_results: Optional[str] = None
    """All pages as Markdown, with tables as HTML."""
    layout_details: Optional[List[List[LayoutElement]]] = None
    """The elements of each page, in the order of reading."""
    layout_visualization: Optional[List[str]] = None
    """Addresses of pictures of the pages; empty unless they were asked for."""
    data_info: Optional[LayoutDocument] = None
    """Size of a document."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        self.md_results = get("md_results")
        value = get("layout_details")
        self.layout_details = (
            [loaded("LayoutElement", value_) if value_.__class__ is list else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.layout_visualization = get("layout_visualization")
        value = get("data_info")
        self.data_info = models.LayoutDocument._load(value) if value.__class__ is dict else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
