"""The model `ImageList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("created", "created"),
        ("id", "id"),
        ("request_id", "request_id"),
        ("data", "data"),
        ("content_filter", "content_filter"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.created = get("created")
        self.id = get("id")
        self.request_id = get("request_id")
        value = get("data")
        self.data = (
            [models.GeneratedImage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("content_filter")
        self.content_filter = (
            [models.ContentFilter._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
