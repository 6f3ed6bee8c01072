"""The model `DeletedVoice`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class DeletedVoice(Model):
    """A voice that was deleted."""

    voice: str
    """The id of the voice."""
    update_time: Optional[str] = None
    """When it was deleted, as `2026-10-12 09:30:44`, without a time zone."""

    _fields = (
        ("voice", "voice"),
        ("update_time", "update_time"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.voice = get("voice")
        self.update_time = get("update_time")
        self._extra = None
        self._source = source
        return self
