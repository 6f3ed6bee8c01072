"""`LayoutElement`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class LayoutElement(Model):
    """Something that stands on a page."""

    index: int
    """Number of the element on its page, from 0."""
    label: Union[literals.LayoutLabel, str]
    """What kind of thing it is."""
    native_label: Optional[str] = None
    """The kind in the model's own, finer words, such as paragraph_title; not documented."""
    bbox_2d: Optional[List[float]] = None
    """Left, top, right and bottom edge, in pixels of the page, whose size is `width` by `height`. The documents
    promise parts of the page from 0 to 1 instead, so compare with the size of the page."""
    content: Optional[str] = None
    """The text as Markdown, a table as HTML, or the address of an image."""
    width: Optional[int] = None
    """Width of the page in pixels."""
    height: Optional[int] = None
    """Height of the page in pixels."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.label = get("label")
        self.native_label = get("native_label")
        self.bbox_2d = get("bbox_2d")
        self.content = get("content")
        self.width = get("width")
        self.height = get("height")
