"""`WebBrowserUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .web_browser_output import WebBrowserOutput


class WebBrowserUse(Model):
    """A search of the web."""

    input: Optional[str] = None
    """What was looked for, as a call such as `search("...")`."""
    outputs: Optional[List[WebBrowserOutput]] = None
    """The pages found."""

    def _read(self, get: Any) -> None:
        self.input = get("input")
        value = get("outputs")
        self.outputs = loaded("WebBrowserOutput", value) if value.__class__ is list else value
