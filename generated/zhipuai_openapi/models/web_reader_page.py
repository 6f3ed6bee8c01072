"""`WebReaderPage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ..types import Json, Model


class WebReaderPage(Model):
    """A web page that was read."""

    title: Optional[str] = None
    """Title of the page."""
    description: Optional[str] = None
    """What the page says of itself in a sentence."""
    url: Optional[str] = None
    """Address of the page."""
    content: Optional[str] = None
    """The text, as Markdown or plain."""
    publishedTime: Optional[str] = None
    """When the page was published, in the site's own form; read by the newer SDK, not documented."""
    images: Optional[Dict[str, Json]] = None
    """Addresses of images by their names, when `with_images_summary` asked for them; read by the newer SDK, not
    documented."""
    links: Optional[Dict[str, Json]] = None
    """Addresses of links by their texts, when `with_links_summary` asked for them; read by the newer SDK, not
    documented."""
    metadata: Optional[Dict[str, Json]] = None
    """What the head of the page tells, by its own names, as keywords, viewport or format-detection."""
    external: Optional[Dict[str, Json]] = None
    """What the page loads from elsewhere: kinds such as stylesheet, in each the addresses, and for each its
    attributes, such as type."""

    def _read(self, get: Any) -> None:
        self.title = get("title")
        self.description = get("description")
        self.url = get("url")
        self.content = get("content")
        self.publishedTime = get("publishedTime")
        self.images = get("images")
        self.links = get("links")
        self.metadata = get("metadata")
        self.external = get("external")
