"""`TranscriptionSegment`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class TranscriptionSegment(Model):
    """A stretch of a recording."""

    id: Optional[int] = None
    """Number of the stretch, from 0."""
    start: Optional[float] = None
    """Where it begins, in seconds from the start of the recording."""
    end: Optional[float] = None
    """Where it ends, in seconds from the start of the recording."""
    text: str
    """What is said in it."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.start = get("start")
        self.end = get("end")
        self.text = get("text")
