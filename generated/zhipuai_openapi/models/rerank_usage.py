"""The model `RerankUsage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class RerankUsage(Model):
    """Tokens that an ordering cost."""

    prompt_tokens: Optional[int] = None
    """Tokens of the query and the texts."""
    total_tokens: Optional[int] = None
    """Tokens in all."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("prompt_tokens", "prompt_tokens"),
        ("total_tokens", "total_tokens"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        self._extra = None
        self._source = source
        return self
