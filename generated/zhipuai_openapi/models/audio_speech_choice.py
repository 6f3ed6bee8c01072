"""`AudioSpeechChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.index = get("index")
        value = get("delta")
        self.delta = models.AudioSpeechDelta._load(value) if value.__class__ is dict else value
        self.finish_reason = get("finish_reason")
