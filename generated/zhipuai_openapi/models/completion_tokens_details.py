"""The model `CompletionTokensDetails`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class CompletionTokensDetails(Model):
    """The answer's tokens, split."""

    reasoning_tokens: Optional[int] = None
    """Tokens of the chain of thought."""

    _fields = (("reasoning_tokens", "reasoning_tokens"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.reasoning_tokens = get("reasoning_tokens")
        self._extra = None
        self._source = source
        return self
