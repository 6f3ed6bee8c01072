"""`AgentUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .completion_tokens_details import CompletionTokensDetails
    from .prompt_tokens_details import PromptTokensDetails


class AgentUsage(Model):
    """Tokens and calls that an agent needed."""

    prompt_tokens: Optional[int] = None
    """Tokens of what was asked."""
    completion_tokens: Optional[int] = None
    """Tokens of what was answered."""
    total_tokens: Optional[int] = None
    """Both together. Tasks tell nothing else."""
    total_calls: Optional[int] = None
    """How often a model or a tool was called."""
    prompt_tokens_details: Optional[PromptTokensDetails] = None
    """The request's tokens, split."""
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    """The answer's tokens, split."""

    def _read(self, get: Any) -> None:
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        self.total_calls = get("total_calls")
        value = get("prompt_tokens_details")
        self.prompt_tokens_details = models.PromptTokensDetails._load(value) if value.__class__ is dict else value
        value = get("completion_tokens_details")
        self.completion_tokens_details = (
            models.CompletionTokensDetails._load(value) if value.__class__ is dict else value
        )
