"""`RagSource`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class RagSource(Model):
    """Where a piece comes from."""

    doc_type: Optional[str] = None
    """Kind of the document, as `pdf`, `docx`, `jpeg`, `png`, `mp4` or `mp3`."""
    doc_name: Optional[str] = None
    """The name of the document."""
    doc_url: Optional[str] = None
    """The address of the document."""
    index: Optional[int] = None
    """Which piece of the document it is."""
    page_index: Optional[int] = None
    """Which page of the document it is on."""
    clip_index: Optional[int] = None
    """Which part of the video it is."""
    start_time: Optional[int] = None
    """When the part of the video begins. The unit is not documented."""
    end_time: Optional[int] = None
    """When the part of the video ends, in the same unit."""
    duration: Optional[int] = None
    """How long the part of the video is, in the same unit."""
    frames: Optional[List[str]] = None
    """Pictures of the part of the video."""

    def _read(self, get: Any) -> None:
        self.doc_type = get("doc_type")
        self.doc_name = get("doc_name")
        self.doc_url = get("doc_url")
        self.index = get("index")
        self.page_index = get("page_index")
        self.clip_index = get("clip_index")
        self.start_time = get("start_time")
        self.end_time = get("end_time")
        self.duration = get("duration")
        self.frames = get("frames")
