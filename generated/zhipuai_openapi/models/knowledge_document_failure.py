"""The model `KnowledgeDocumentFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeDocumentFailure(Model):
    """Why a document could not be embedded."""

    embedding_code: Optional[int] = None
    """The number of the reason, as 10001 for a broken file and 10002 for too many words."""
    embedding_msg: Optional[str] = None
    """The reason in words."""

    _fields = (
        ("embedding_code", "embedding_code"),
        ("embedding_msg", "embedding_msg"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.embedding_code = get("embedding_code")
        self.embedding_msg = get("embedding_msg")
        self._extra = None
        self._source = source
        return self
