"""The model `KnowledgeUploadSuccess`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class KnowledgeUploadSuccess(Model):
    """A document that was taken. It may still fail to be embedded."""

    documentId: Optional[str] = None
    """The id of the document."""
    fileName: Optional[str] = None
    """The name of the file. Missing where an address was given."""
    url: Optional[str] = None
    """Where the platform keeps the file, or the address that was given."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("documentId", "documentId"),
        ("fileName", "fileName"),
        ("url", "url"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.documentId = get("documentId")
        self.fileName = get("fileName")
        self.url = get("url")
        self._extra = None
        self._source = source
        return self
