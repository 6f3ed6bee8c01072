"""`RerankUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class RerankUsage(Model):
    """Tokens that an ordering cost."""

    prompt_tokens: Optional[int] = None
    """Tokens of the query and the texts."""
    total_tokens: Optional[int] = None
    """Tokens in all."""

    def _read(self, get: Any) -> None:
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
