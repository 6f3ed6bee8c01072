"""The model `RetrievalOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class RetrievalOutput(Model):
    """A text found in a knowledge base."""

    text: Optional[str] = None
    """The text."""
    document: Optional[str] = None
    """The name of its document."""

    _fields = (
        ("text", "text"),
        ("document", "document"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.text = get("text")
        self.document = get("document")
        self._extra = None
        self._source = source
        return self
