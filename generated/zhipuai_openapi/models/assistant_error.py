"""`AssistantError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class AssistantError(Model):
    """What went wrong while the assistant answered."""

    code: Optional[Union[str, int]] = None
    """The business code."""
    message: Optional[str] = None
    """Its text."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
