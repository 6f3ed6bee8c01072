"""The model `ResponseStoredPart`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("type", "type"),
        ("text", "text"),
        ("image_url", "image_url"),
        ("file_url", "file_url"),
        ("file_data", "file_data"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.text = get("text")
        self.image_url = get("image_url")
        self.file_url = get("file_url")
        self.file_data = get("file_data")
        self._extra = None
        self._source = source
        return self
