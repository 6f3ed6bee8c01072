"""The model `AudioSpeechDelta`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("role", "role"),
        ("content", "content"),
        ("return_sample_rate", "return_sample_rate"),
        ("return_format", "return_format"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.content = get("content")
        self.return_sample_rate = get("return_sample_rate")
        self.return_format = get("return_format")
        self._extra = None
        self._source = source
        return self
