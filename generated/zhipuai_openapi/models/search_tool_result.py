"""The model `SearchToolResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class SearchToolResult(Model):
    """A page found by the older search tool."""

    index: Optional[int] = None
    """Round of the search, from 0."""
    title: Optional[str] = None
    """Its title."""
    link: Optional[str] = None
    """Its address."""
    content: Optional[str] = None
    """A summary."""
    icon: Optional[str] = None
    """The address of its site's icon, possibly empty."""
    media: Optional[str] = None
    """The name of its site, possibly empty."""
    refer: Optional[str] = None
    """The mark by which a text refers to it, as `ref_1`."""

    _fields = (
        ("index", "index"),
        ("title", "title"),
        ("link", "link"),
        ("content", "content"),
        ("icon", "icon"),
        ("media", "media"),
        ("refer", "refer"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        self.title = get("title")
        self.link = get("link")
        self.content = get("content")
        self.icon = get("icon")
        self.media = get("media")
        self.refer = get("refer")
        self._extra = None
        self._source = source
        return self
