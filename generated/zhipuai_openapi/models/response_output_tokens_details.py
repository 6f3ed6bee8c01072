"""The model `ResponseOutputTokensDetails`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ResponseOutputTokensDetails(Model):
    """The answer's tokens, split."""

    reasoning_tokens: Optional[int] = None
    """Tokens of the chain of thought."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (("reasoning_tokens", "reasoning_tokens"),)
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.reasoning_tokens = get("reasoning_tokens")
        self._extra = None
        self._source = source
        return self
