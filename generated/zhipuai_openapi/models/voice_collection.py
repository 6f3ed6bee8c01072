"""`VoiceCollection`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from ..types import Model, loaded

if TYPE_CHECKING:
    from .voice import Voice


class VoiceCollection(Model):
    """Voices that may be spoken with."""

    voice_list: List[Voice]
    """The voices, all at once."""

    def _read(self, get: Any) -> None:
        value = get("voice_list")
        self.voice_list = loaded("Voice", value) if value.__class__ is list else value
