"""The model `ContentFilter`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class ContentFilter(Model):
    """A finding of the safety check."""

    role: Optional[Union[literals.ContentFilterRole, str]] = None
    """Where it was found, in the model's answer (assistant), the request (user) or earlier messages (history)."""
    level: Optional[int] = None
    """How grave it is, from 0 (gravest) to 3 (slight)."""

    _fields = (
        ("role", "role"),
        ("level", "level"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.level = get("level")
        self._extra = None
        self._source = source
        return self
