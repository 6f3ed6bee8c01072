"""The model `ResponseUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("input_tokens", "input_tokens"),
        ("input_tokens_details", "input_tokens_details"),
        ("output_tokens", "output_tokens"),
        ("output_tokens_details", "output_tokens_details"),
        ("total_tokens", "total_tokens"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.input_tokens = get("input_tokens")
        value = get("input_tokens_details")
        self.input_tokens_details = models.ResponseInputTokensDetails._load(value) if value.__class__ is dict else value
        self.output_tokens = get("output_tokens")
        value = get("output_tokens_details")
        self.output_tokens_details = (
            models.ResponseOutputTokensDetails._load(value) if value.__class__ is dict else value
        )
        self.total_tokens = get("total_tokens")
        self._extra = None
        self._source = source
        return self
