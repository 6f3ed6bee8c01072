"""The model `AssistantTag`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class AssistantTag(Model):
    """A tag of an assistant."""

    key: Optional[str] = None
    """The tag."""
    label: Optional[str] = None
    """Its text."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("key", "key"),
        ("label", "label"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.key = get("key")
        self.label = get("label")
        self._extra = None
        self._source = source
        return self
