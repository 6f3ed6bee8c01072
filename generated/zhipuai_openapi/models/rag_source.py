"""The model `RagSource`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("doc_type", "doc_type"),
        ("doc_name", "doc_name"),
        ("doc_url", "doc_url"),
        ("index", "index"),
        ("page_index", "page_index"),
        ("clip_index", "clip_index"),
        ("start_time", "start_time"),
        ("end_time", "end_time"),
        ("duration", "duration"),
        ("frames", "frames"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
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
        self._extra = None
        self._source = source
        return self
