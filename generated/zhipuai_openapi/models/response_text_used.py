"""`ResponseTextUsed`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .response_text_format_used import ResponseTextFormatUsed


class ResponseTextUsed(Model):
    """The form of the text of a response."""

    format: Optional[ResponseTextFormatUsed] = None
    """The form of the text of a response."""

    def _read(self, get: Any) -> None:
        value = get("format")
        self.format = models.ResponseTextFormatUsed._load(value) if value.__class__ is dict else value
