"""`WebSearchResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class WebSearchResult(Model):
    """A page that the web search tool found."""

    title: Optional[str] = None
    """Title of the page."""
    link: Optional[str] = None
    """URL of the page."""
    content: Optional[str] = None
    """Summary of the page, or the passage used."""
    media: Optional[str] = None
    """Name of the site; may be empty."""
    icon: Optional[str] = None
    """URL of the site's icon; may be empty."""
    refer: Optional[str] = None
    """Mark by which the answer refers to the page, such as ref_1."""
    publish_date: Optional[str] = None
    """When the page was published, in the site's own form; may be empty."""
    images: Optional[List[str]] = None
    """Addresses of images on the page, when `include_image` asked for them; read by the newer SDK."""

    def _read(self, get: Any) -> None:
        self.title = get("title")
        self.link = get("link")
        self.content = get("content")
        self.media = get("media")
        self.icon = get("icon")
        self.refer = get("refer")
        self.publish_date = get("publish_date")
        self.images = get("images")
