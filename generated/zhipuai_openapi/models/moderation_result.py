"""The model `ModerationResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class ModerationResult(Model):
    """What was found in one thing."""

    content_type: Optional[str] = None
    """What kind of thing it is, such as text or image."""
    risk_level: Optional[Union[literals.ModerationRiskLevel, str]] = None
    """Whether it may be published."""
    risk_type: Optional[List[str]] = None
    """Why not, by the platform's names of risks; empty when nothing was found."""

    _fields = (
        ("content_type", "content_type"),
        ("risk_level", "risk_level"),
        ("risk_type", "risk_type"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.content_type = get("content_type")
        self.risk_level = get("risk_level")
        self.risk_type = get("risk_type")
        self._extra = None
        self._source = source
        return self
