"""The model `Transcription`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("model", "model"),
        ("text", "text"),
        ("segments", "segments"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        self.text = get("text")
        value = get("segments")
        self.segments = (
            [models.TranscriptionSegment._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
