"""The model `KnowledgeAmount`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class KnowledgeAmount(Model):
    """An amount of text."""

    word_num: Optional[int] = None
    """Words."""
    length: Optional[int] = None
    """Bytes."""

    _fields = (
        ("word_num", "word_num"),
        ("length", "length"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.word_num = get("word_num")
        self.length = get("length")
        self._extra = None
        self._source = source
        return self
