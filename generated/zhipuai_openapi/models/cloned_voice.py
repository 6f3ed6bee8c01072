"""The model `ClonedVoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("voice", "voice"),
        ("file_id", "file_id"),
        ("file_purpose", "file_purpose"),
        ("request_id", "request_id"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.voice = get("voice")
        self.file_id = get("file_id")
        self.file_purpose = get("file_purpose")
        self.request_id = get("request_id")
        self._extra = None
        self._source = source
        return self
