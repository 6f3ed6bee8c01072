"""`ResponseUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .response_input_tokens_details import ResponseInputTokensDetails
    from .response_output_tokens_details import ResponseOutputTokensDetails


class ResponseUsage(Model):
    """Tokens that a response cost."""

    input_tokens: Optional[int] = None
    """Tokens of the request."""
    input_tokens_details: Optional[ResponseInputTokensDetails] = None
    """The request's tokens, split."""
    output_tokens: Optional[int] = None
    """Tokens of the answer, reasoning included."""
    output_tokens_details: Optional[ResponseOutputTokensDetails] = None
    """The answer's tokens, split."""
    total_tokens: Optional[int] = None
    """Tokens in all."""

    def _read(self, get: Any) -> None:
        self.input_tokens = get("input_tokens")
        value = get("input_tokens_details")
        self.input_tokens_details = models.ResponseInputTokensDetails._load(value) if value.__class__ is dict else value
        self.output_tokens = get("output_tokens")
        value = get("output_tokens_details")
        self.output_tokens_details = (
            models.ResponseOutputTokensDetails._load(value) if value.__class__ is dict else value
        )
        self.total_tokens = get("total_tokens")
