"""`PromptTokensDetails`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class PromptTokensDetails(Model):
    """The request's tokens, split."""

    cached_tokens: Optional[int] = None
    """Tokens that came from the cache, which is automatic and cheaper."""

    def _read(self, get: Any) -> None:
        self.cached_tokens = get("cached_tokens")
