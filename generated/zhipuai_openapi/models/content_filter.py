"""`ContentFilter`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ContentFilter(Model):
    """A finding of the safety check."""

    role: Optional[Union[literals.ContentFilterRole, str]] = None
    """Where it was found, in the model's answer (assistant), the request (user) or earlier messages (history)."""
    level: Optional[int] = None
    """How grave it is, from 0 (gravest) to 3 (slight)."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.level = get("level")
