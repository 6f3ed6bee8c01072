"""`ClonedVoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class ClonedVoice(Model):
    """A voice that was made."""

    voice: str
    """The id of the voice, to be spoken with."""
    file_id: Optional[str] = None
    """The id of the file in which the voice speaks its first text."""
    file_purpose: Optional[Union[literals.FilePurpose, str]] = None
    """What that file is stored for, always `voice-clone-output`."""
    request_id: Optional[str] = None
    """The caller's id, or one of the platform."""

    def _read(self, get: Any) -> None:
        self.voice = get("voice")
        self.file_id = get("file_id")
        self.file_purpose = get("file_purpose")
        self.request_id = get("request_id")
