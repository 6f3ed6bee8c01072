"""`ResponseIncompleteDetails`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Optional[str] = None
    """The reason, as max_output_tokens or content_filter."""

    def _read(self, get: Any) -> None:
        self.reason = get("reason")
