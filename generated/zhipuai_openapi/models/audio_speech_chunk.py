"""`AudioSpeechChunk`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .audio_error import AudioError
    from .audio_speech_choice import AudioSpeechChoice


class AudioSpeechChunk(Model):
    """A piece of spoken sound. The last one has no sound, but a finish_reason."""

    id: Optional[str] = None
    """Id of the answer, the same in every piece."""
    request_id: Optional[str] = None
    """The caller's request_id, read by the official SDKs; the recorded stream leaves it out."""
    created: Optional[int] = None
    """When the piece was made, Unix time in seconds; may grow within one stream."""
    model: Optional[str] = None
    """Model that speaks."""
    choices: List[AudioSpeechChoice]
    """The piece; always one."""
    error: Optional[AudioError] = None
    """What went wrong while a text was spoken."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        value = get("choices")
        self.choices = loaded("AudioSpeechChoice", value) if value.__class__ is list else value
        value = get("error")
        self.error = models.AudioError._load(value) if value.__class__ is dict else value
