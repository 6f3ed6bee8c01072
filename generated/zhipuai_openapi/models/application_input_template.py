"""The model `ApplicationInputTemplate`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ApplicationInputTemplate(Model):
    """How a field of a form is filled in."""

    options: Optional[List[Json]] = None
    """What may be chosen, in a form of the application's own."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (("options", "options"),)
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.options = get("options")
        self._extra = None
        self._source = source
        return self
