"""The model `UsageDetail`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class UsageDetail(Model):
    """A share of what is used up."""

    modelCode: Optional[str] = None
    """The tool, as `search-prime`, `web-reader` or `zread`."""
    usage: Optional[float] = None
    """How often it was called."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("modelCode", "modelCode"),
        ("usage", "usage"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.modelCode = get("modelCode")
        self.usage = get("usage")
        self._extra = None
        self._source = source
        return self
