"""The model `KnowledgeUploadFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class KnowledgeUploadFailure(Model):
    """A file or an address that was refused."""

    fileName: Optional[str] = None
    """The name of the file."""
    url: Optional[str] = None
    """The address."""
    failReason: Optional[str] = None
    """Why it was refused, in words."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("fileName", "fileName"),
        ("url", "url"),
        ("failReason", "failReason"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.fileName = get("fileName")
        self.url = get("url")
        self.failReason = get("failReason")
        self._extra = None
        self._source = source
        return self
