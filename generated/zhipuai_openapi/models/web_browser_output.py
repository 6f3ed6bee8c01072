"""`WebBrowserOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class WebBrowserOutput(Model):
    """A page found."""

    title: Optional[str] = None
    """Its title."""
    link: Optional[str] = None
    """Its address."""
    content: Optional[str] = None
    """The part that matters."""
    error_msg: Optional[str] = None
    """Why it could not be read."""

    def _read(self, get: Any) -> None:
        self.title = get("title")
        self.link = get("link")
        self.content = get("content")
        self.error_msg = get("error_msg")
