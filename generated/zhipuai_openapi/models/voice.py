"""`Voice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.voice = get("voice")
        self.voice_name = get("voice_name")
        self.voice_type = get("voice_type")
        self.download_url = get("download_url")
        self.create_time = get("create_time")
