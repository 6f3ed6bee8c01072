"""`DeletedVoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class DeletedVoice(Model):
    """A voice that was deleted."""

    voice: str
    """The id of the voice."""
    update_time: Optional[str] = None
    """When it was deleted, as `2026-10-12 09:30:44`, without a time zone."""

    def _read(self, get: Any) -> None:
        self.voice = get("voice")
        self.update_time = get("update_time")
