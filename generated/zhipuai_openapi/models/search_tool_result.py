"""`SearchToolResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


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

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.title = get("title")
        self.link = get("link")
        self.content = get("content")
        self.icon = get("icon")
        self.media = get("media")
        self.refer = get("refer")
