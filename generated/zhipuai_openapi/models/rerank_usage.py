"""The model `RerankUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class RerankUsage(Model):
    """Tokens that an ordering cost."""

    prompt_tokens: Optional[int] = None
    """Tokens of the query and the texts."""
    total_tokens: Optional[int] = None
    """Tokens in all."""

    _fields = (
        ("prompt_tokens", "prompt_tokens"),
        ("total_tokens", "total_tokens"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        self._extra = None
        self._source = source
        return self
