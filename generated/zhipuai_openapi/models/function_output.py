"""`FunctionOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class FunctionOutput(Model):
    """What a function gave."""

    content: Optional[str] = None
    """The text."""

    def _read(self, get: Any) -> None:
        self.content = get("content")
