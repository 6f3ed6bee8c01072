"""`FineTuningError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class FineTuningError(Model):
    """Why a job failed."""

    code: Optional[Union[str, int]] = None
    """The business code."""
    message: Optional[str] = None
    """What went wrong."""
    param: Optional[str] = None
    """The field to blame, where there is one."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
