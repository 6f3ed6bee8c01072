"""The model `ResponseDeleted`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseDeleted(Model):
    """What became of a response that was to be deleted."""

    id: Optional[str] = None
    """The id of the response."""
    object: Optional[str] = None
    """Always `response`."""
    deleted: Optional[bool] = None
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
