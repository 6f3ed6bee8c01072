"""The model `WebBrowserOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("title", "title"),
        ("link", "link"),
        ("content", "content"),
        ("error_msg", "error_msg"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.title = get("title")
        self.link = get("link")
        self.content = get("content")
        self.error_msg = get("error_msg")
        self._extra = None
        self._source = source
        return self
