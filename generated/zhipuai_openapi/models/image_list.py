"""`ImageList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .generated_image import GeneratedImage


class ImageList(Model):
    """The images of one call."""

    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    data: List[GeneratedImage]
    """The images, so far always one."""
    content_filter: Optional[List[ContentFilter]] = None
    """What the content filter found; absent when it found nothing."""

    def _read(self, get: Any) -> None:
        self.created = get("created")
        self.id = get("id")
        self.request_id = get("request_id")
        value = get("data")
        self.data = loaded("GeneratedImage", value) if value.__class__ is list else value
        value = get("content_filter")
        self.content_filter = loaded("ContentFilter", value) if value.__class__ is list else value
