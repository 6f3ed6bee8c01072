"""`ResponseStoredPart`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ResponseStoredPart(Model):
    """A part of a message of a request. `type` names the field that is filled."""

    type: Optional[str] = None
    """What the part is, `input_text`, `input_image`, `input_file` or `output_text`."""
    text: Optional[str] = None
    """The text."""
    image_url: Optional[str] = None
    """URL of the image, or the image itself as a data URL."""
    file_url: Optional[str] = None
    """URL of the document."""
    file_data: Optional[str] = None
    """The document itself as a data URL."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.text = get("text")
        self.image_url = get("image_url")
        self.file_url = get("file_url")
        self.file_data = get("file_data")
