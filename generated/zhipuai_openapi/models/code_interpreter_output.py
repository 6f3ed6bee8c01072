"""`CodeInterpreterOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class CodeInterpreterOutput(Model):
    """One output of a run."""

    type: Optional[str] = None
    """Kind of the output, so far `logs`."""
    logs: Optional[str] = None
    """What was printed, or the address of a picture that was drawn."""
    error_msg: Optional[str] = None
    """Why the run failed."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.logs = get("logs")
        self.error_msg = get("error_msg")
