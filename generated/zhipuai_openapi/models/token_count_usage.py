"""`TokenCountUsage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class TokenCountUsage(Model):
    """Tokens of a conversation, by what they stand for."""

    prompt_tokens: Optional[int] = None
    """Tokens of the text."""
    image_tokens: Optional[int] = None
    """Tokens of the images."""
    video_tokens: Optional[int] = None
    """Tokens of the videos."""
    total_tokens: Optional[int] = None
    """Tokens in all."""

    def _read(self, get: Any) -> None:
        self.prompt_tokens = get("prompt_tokens")
        self.image_tokens = get("image_tokens")
        self.video_tokens = get("video_tokens")
        self.total_tokens = get("total_tokens")
