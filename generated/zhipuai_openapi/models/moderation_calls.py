"""The model `ModerationCalls`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ModerationCalls(Model):
    """How often something was checked."""

    call_count: Optional[int] = None
    """Number of checks that are billed."""

    _fields = (("call_count", "call_count"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.call_count = get("call_count")
        self._extra = None
        self._source = source
        return self
