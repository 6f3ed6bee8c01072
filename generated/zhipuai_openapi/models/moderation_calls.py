"""`ModerationCalls`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ModerationCalls(Model):
    """How often something was checked."""

    call_count: Optional[int] = None
    """Number of checks that are billed."""

    def _read(self, get: Any) -> None:
        self.call_count = get("call_count")
