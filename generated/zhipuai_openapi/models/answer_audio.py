"""The model `AnswerAudio`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class AnswerAudio(Model):
    """Sound of an answer."""

    id: Optional[str] = None
    """Id of the sound, to be handed back in an assistant message."""
    data: Optional[str] = None
    """The sound as base64."""
    expires_at: Optional[Union[int, str]] = None
    """When the id stops being valid, Unix time in seconds. An integer in reality, text by the document."""

    _fields = (
        ("id", "id"),
        ("data", "data"),
        ("expires_at", "expires_at"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.data = get("data")
        self.expires_at = get("expires_at")
        self._extra = None
        self._source = source
        return self
