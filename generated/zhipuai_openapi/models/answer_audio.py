"""`AnswerAudio`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class AnswerAudio(Model):
    """Sound of an answer."""

    id: Optional[str] = None
    """Id of the sound, to be handed back in an assistant message."""
    data: Optional[str] = None
    """The sound as base64."""
    expires_at: Optional[Union[int, str]] = None
    """When the id stops being valid, Unix time in seconds. An integer in reality, text by the document."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.data = get("data")
        self.expires_at = get("expires_at")
