"""The model `AudioSpeechChunk`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("model", "model"),
        ("choices", "choices"),
        ("error", "error"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        value = get("choices")
        self.choices = (
            [models.AudioSpeechChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("error")
        self.error = models.AudioError._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
