"""The model `DeletedVoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class DeletedVoice(Model):
    """A voice that was deleted."""

    voice: str
    """The id of the voice."""
    update_time: Optional[str] = None
    """When it was deleted, as `2026-10-12 09:30:44`, without a time zone."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("voice", "voice"),
        ("update_time", "update_time"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.voice = get("voice")
        self.update_time = get("update_time")
        self._extra = None
        self._source = source
        return self
