"""The model `AssistantTag`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class AssistantTag(Model):
    """A tag of an assistant."""

    key: Optional[str] = None
    """The tag."""
    label: Optional[str] = None
    """Its text."""

    _fields = (
        ("key", "key"),
        ("label", "label"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.key = get("key")
        self.label = get("label")
        self._extra = None
        self._source = source
        return self
