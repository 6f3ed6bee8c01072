"""The model `VoiceCollection`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .voice import Voice


class VoiceCollection(Model):
    """Voices that may be spoken with."""

    voice_list: List[Voice]
    """The voices, all at once."""

    _fields = (("voice_list", "voice_list"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("voice_list")
        self.voice_list = (
            [models.Voice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
