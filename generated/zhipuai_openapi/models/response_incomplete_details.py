"""The model `ResponseIncompleteDetails`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Optional[str] = None
    """The reason, as max_output_tokens or content_filter."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (("reason", "reason"),)
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.reason = get("reason")
        self._extra = None
        self._source = source
        return self
