"""`KnowledgeAmount`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class KnowledgeAmount(Model):
    """An amount of text."""

    word_num: Optional[int] = None
    """Words."""
    length: Optional[int] = None
    """Bytes."""

    def _read(self, get: Any) -> None:
        self.word_num = get("word_num")
        self.length = get("length")
