"""`ApplicationFailure`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ApplicationFailure(Model):
    """Why a run of an application failed."""

    code: Optional[int] = None
    """The code of the failure."""
    msg: Optional[str] = None
    """What went wrong, in words."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.msg = get("msg")
