"""`WebReaderAnswer`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        self.model = get("model")
        value = get("reader_result")
        self.reader_result = models.WebReaderPage._load(value) if value.__class__ is dict else value
