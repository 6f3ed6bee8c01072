"""`TranscriptionEvent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class TranscriptionEvent(Model):
    """A piece of a text that is being written down, or the whole of it at the end; `type` tells which."""

    id: Optional[str] = None
    """The id of the call, the same in every event."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    model: Optional[str] = None
    """Model that listens."""
    type: Union[literals.TranscriptionEventType, str]
    """Whether the event brings a piece or the whole text."""
    delta: Optional[str] = None
    """The next piece, in events of the type `transcript.text.delta`."""
    text: Optional[str] = None
    """The whole text, in the event of the type `transcript.text.done`."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.created = get("created")
        self.model = get("model")
        self.type = get("type")
        self.delta = get("delta")
        self.text = get("text")
