"""The model `ModelInfo`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ModelInfo(Model):
    """A model."""

    id: str
    """The name by which the model is called."""
    object: Optional[str] = None
    """Always `model`."""
    created: Optional[int] = None
    """When the model was published, Unix time in seconds."""
    owned_by: Optional[str] = None
    """Whose model it is; `z-ai` in every recording."""

    _fields = (
        ("id", "id"),
        ("object", "object"),
        ("created", "created"),
        ("owned_by", "owned_by"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.owned_by = get("owned_by")
        self._extra = None
        self._source = source
        return self
