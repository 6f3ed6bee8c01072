"""`AudioError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class AudioError(Model):
    """What went wrong while a text was spoken."""

    code: Optional[Union[str, int]] = None
    """The platform's business code."""
    message: Optional[str] = None
    """What went wrong, in words."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
