"""The model `ResponseIncompleteDetails`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Optional[str] = None
    """The reason, as max_output_tokens or content_filter."""

    _fields = (("reason", "reason"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.reason = get("reason")
        self._extra = None
        self._source = source
        return self
