"""The model `WebReaderAnswer`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .web_reader_page import WebReaderPage


class WebReaderAnswer(Model):
    """What a web page says."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or one of the platform."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    model: Optional[str] = None
    """Name of the reader."""
    reader_result: WebReaderPage
    """A web page that was read."""

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("model", "model"),
        ("reader_result", "reader_result"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        value = get("reader_result")
        self.reader_result = models.WebReaderPage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
