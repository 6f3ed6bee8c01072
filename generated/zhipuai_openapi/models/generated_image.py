"""`GeneratedImage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class GeneratedImage(Model):
    """One image."""

    url: str
    """The signed address of the image, valid for 30 days at most."""
    b64_json: Optional[str] = None
    """The image itself as Base64, read by the official SDKs; so far only addresses were seen."""

    def _read(self, get: Any) -> None:
        self.url = get("url")
        self.b64_json = get("b64_json")
