"""`Usage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .completion_tokens_details import CompletionTokensDetails
    from .prompt_tokens_details import PromptTokensDetails


class Usage(Model):
    """Tokens that a call cost. Numbers are the platform's and need not add up."""

    prompt_tokens: int
    """Tokens of the request."""
    completion_tokens: int
    """Tokens of the answer, reasoning included; a second of sound counts 12.5, rounded up."""
    total_tokens: Optional[int] = None
    """Tokens in all."""
    prompt_tokens_details: Optional[PromptTokensDetails] = None
    """The request's tokens, split."""
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    """The answer's tokens, split."""

    def _read(self, get: Any) -> None:
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        value = get("prompt_tokens_details")
        self.prompt_tokens_details = models.PromptTokensDetails._load(value) if value.__class__ is dict else value
        value = get("completion_tokens_details")
        self.completion_tokens_details = (
            models.CompletionTokensDetails._load(value) if value.__class__ is dict else value
        )
