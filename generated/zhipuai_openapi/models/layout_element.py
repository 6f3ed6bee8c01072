"""The model `LayoutElement`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("index", "index"),
        ("label", "label"),
        ("native_label", "native_label"),
        ("bbox_2d", "bbox_2d"),
        ("content", "content"),
        ("width", "width"),
        ("height", "height"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.label = get("label")
        self.native_label = get("native_label")
        self.bbox_2d = get("bbox_2d")
        self.content = get("content")
        self.width = get("width")
        self.height = get("height")
        self._extra = None
        self._source = source
        return self
