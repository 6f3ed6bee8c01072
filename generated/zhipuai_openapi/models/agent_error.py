"""`AgentError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class AgentError(Model):
    """Why an agent failed."""

    code: Optional[Union[str, int]] = None
    """The business code, as in other errors."""
    message: Optional[str] = None
    """What went wrong, in words."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
