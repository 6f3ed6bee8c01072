"""`CompletionTokensDetails`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class CompletionTokensDetails(Model):
    """The answer's tokens, split."""

    reasoning_tokens: Optional[int] = None
    """Tokens of the chain of thought."""

    def _read(self, get: Any) -> None:
        self.reasoning_tokens = get("reasoning_tokens")
