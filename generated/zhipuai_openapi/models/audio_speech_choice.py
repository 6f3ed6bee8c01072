"""The model `AudioSpeechChoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .audio_speech_delta import AudioSpeechDelta


class AudioSpeechChoice(Model):
    """A piece of spoken sound, and its place in the stream."""

    index: int
    """Number of the event, from 0. It counts pieces, not answers."""
    delta: Optional[AudioSpeechDelta] = None
    """The sound of a piece."""
    finish_reason: Optional[Union[literals.FinishReason, str]] = None
    """Why it ended; in the last piece only."""

    _fields = (
        ("index", "index"),
        ("delta", "delta"),
        ("finish_reason", "finish_reason"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.index = get("index")
        value = get("delta")
        self.delta = models.AudioSpeechDelta._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
        self._extra = None
        self._source = source
        return self
