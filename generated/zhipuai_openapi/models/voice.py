"""The model `Voice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class Voice(Model):
    """A voice that may be spoken with."""

    voice: str
    """The id of the voice, to be spoken with; a UUID for some of the platform's own."""
    voice_name: Optional[str] = None
    """The name of the voice."""
    voice_type: Optional[Union[literals.VoiceType, str]] = None
    """Whose voice it is."""
    download_url: Optional[str] = None
    """Address of a sound in which the voice can be listened to."""
    create_time: Optional[str] = None
    """When it was made, as `2026-10-11 10:15:31`, without a time zone."""

    _fields = (
        ("voice", "voice"),
        ("voice_name", "voice_name"),
        ("voice_type", "voice_type"),
        ("download_url", "download_url"),
        ("create_time", "create_time"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.voice = get("voice")
        self.voice_name = get("voice_name")
        self.voice_type = get("voice_type")
        self.download_url = get("download_url")
        self.create_time = get("create_time")
        self._extra = None
        self._source = source
        return self
