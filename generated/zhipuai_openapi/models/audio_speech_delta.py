"""`AudioSpeechDelta`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class AudioSpeechDelta(Model):
    """The sound of a piece."""

    role: Optional[str] = None
    """Who speaks, always assistant."""
    content: Optional[str] = None
    """PCM samples as base64 or hexadecimal text, as `encode_format` says; each piece is decoded on its own, then the
    bytes are joined. The first one may be empty."""
    return_sample_rate: Optional[int] = None
    """Samples a second, 24000 so far."""
    return_format: Optional[str] = None
    """Form of the sound, always pcm so far."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.content = get("content")
        self.return_sample_rate = get("return_sample_rate")
        self.return_format = get("return_format")
