"""The model `BatchRequestCounts`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class BatchRequestCounts(Model):
    """Counts of a batch's requests. All are null until the input file was read."""

    total: Optional[int] = None
    """All requests."""
    completed: Optional[int] = None
    """Requests that were answered."""
    failed: Optional[int] = None
    """Requests that failed."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("total", "total"),
        ("completed", "completed"),
        ("failed", "failed"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.total = get("total")
        self.completed = get("completed")
        self.failed = get("failed")
        self._extra = None
        self._source = source
        return self
