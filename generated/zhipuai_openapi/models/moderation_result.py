"""`ModerationResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ModerationResult(Model):
    """What was found in one thing."""

    content_type: Optional[str] = None
    """What kind of thing it is, such as text or image."""
    risk_level: Optional[Union[literals.ModerationRiskLevel, str]] = None
    """Whether it may be published."""
    risk_type: Optional[List[str]] = None
    """Why not, by the platform's names of risks; empty when nothing was found."""

    def _read(self, get: Any) -> None:
        self.content_type = get("content_type")
        self.risk_level = get("risk_level")
        self.risk_type = get("risk_type")
