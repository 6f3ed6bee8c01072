"""The model `FileDeleted`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class FileDeleted(Model):
    """What became of a file that was to be deleted."""

    id: str
    """The id of the file."""
    object: Optional[str] = None
    """Always `file`."""
    deleted: bool
    """Whether it is gone."""

    _fields = (
        ("id", "id"),
        ("object", "object"),
        ("deleted", "deleted"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
        self._extra = None
        self._source = source
        return self
