"""`RagUrl`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class RagUrl(Model):
    """Where an image or a video is."""

    url: Optional[str] = None
    """The address."""

    def _read(self, get: Any) -> None:
        self.url = get("url")
