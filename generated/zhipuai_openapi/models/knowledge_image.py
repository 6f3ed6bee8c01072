"""The model `KnowledgeImage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeImage(Model):
    """A picture that was found in a document."""

    text: Optional[str] = None
    """The mark that stands for the picture in pieces of the document."""
    cos_url: Optional[str] = None
    """The address of the picture."""

    _fields = (
        ("text", "text"),
        ("cos_url", "cos_url"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.text = get("text")
        self.cos_url = get("cos_url")
        self._extra = None
        self._source = source
        return self
