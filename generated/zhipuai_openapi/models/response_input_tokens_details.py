"""The model `ResponseInputTokensDetails`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseInputTokensDetails(Model):
    """The request's tokens, split."""

    cached_tokens: Optional[int] = None
    """Tokens that came from the cache, which is automatic and cheaper."""

    _fields = (("cached_tokens", "cached_tokens"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.cached_tokens = get("cached_tokens")
        self._extra = None
        self._source = source
        return self
