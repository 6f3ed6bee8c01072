"""`Transcription`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


class Transcription(Model):
    """What is said in a recording."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    model: Optional[str] = None
    """Model that listened; the recorded answer leaves it out."""
    text: str
    """The whole text."""
    segments: Optional[List[TranscriptionSegment]] = None
    """The text in stretches, with their times."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        self.text = get("text")
        value = get("segments")
        self.segments = loaded("TranscriptionSegment", value) if value.__class__ is list else value
