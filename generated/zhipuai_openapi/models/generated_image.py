"""The model `GeneratedImage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class GeneratedImage(Model):
    """One image."""

    url: str
    """The signed address of the image, valid for 30 days at most."""
    b64_json: Optional[str] = None
    """The image itself as Base64, read by the official SDKs; so far only addresses were seen."""

    _fields = (
        ("url", "url"),
        ("b64_json", "b64_json"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.url = get("url")
        self.b64_json = get("b64_json")
        self._extra = None
        self._source = source
        return self
