"""The model `FileObject`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple, Union

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


@define(eq=False, repr=False, kw_only=True)
class FileObject(Model):
    """A stored file."""

    id: str
    """The id, as `{seconds}_{32 hex digits}` or, for fine-tuning, `file-{date}-{letters}`."""
    object: Optional[str] = None
    """`file`, or `fd` for fine-tuning."""
    bytes: Optional[int] = None
    """Size in bytes."""
    filename: Optional[str] = None
    """Name at upload."""
    purpose: Optional[Union[literals.FilePurpose, str]] = None
    """What the file is stored for."""
    created_at: Optional[int] = None
    """When it was stored, as Unix time. Seconds for most files, milliseconds (13 digits) for those of a fine-tuning."""
    status: Optional[str] = None
    """State of the file's processing, read by the official SDKs; not seen so far."""
    status_details: Optional[str] = None
    """More about that state, read by the official SDKs; not seen so far."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("id", "id"),
        ("object", "object"),
        ("bytes", "bytes"),
        ("filename", "filename"),
        ("purpose", "purpose"),
        ("created_at", "created_at"),
        ("status", "status"),
        ("status_details", "status_details"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self = cls.__new__(cls)
        self.id = get("id")
        self.object = get("object")
        self.bytes = get("bytes")
        self.filename = get("filename")
        self.purpose = get("purpose")
        self.created_at = get("created_at")
        self.status = get("status")
        self.status_details = get("status_details")
        self._extra = None
        self._source = source
        return self
