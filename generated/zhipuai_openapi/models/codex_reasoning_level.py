"""The model `CodexReasoningLevel`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple, Union

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


@define(eq=False, repr=False, kw_only=True)
class CodexReasoningLevel(Model):
    """A level of thinking."""

    effort: Optional[Union[literals.ReasoningEffort, str]] = None
    """The value for `reasoning.effort`."""
    description: Optional[str] = None
    """What the level is good for."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("effort", "effort"),
        ("description", "description"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.effort = get("effort")
        self.description = get("description")
        self._extra = None
        self._source = source
        return self
