"""The model `ApplicationSuggestionList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ApplicationSuggestionList(Model):
    """What may be asked next."""

    problems: Optional[List[str]] = None
    """The questions."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (("problems", "problems"),)
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.problems = get("problems")
        self._extra = None
        self._source = source
        return self
