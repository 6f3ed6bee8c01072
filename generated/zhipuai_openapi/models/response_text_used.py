"""The model `ResponseTextUsed`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .response_text_format_used import ResponseTextFormatUsed


class ResponseTextUsed(Model):
    """The form of the text of a response."""

    format: Optional[ResponseTextFormatUsed] = None
    """The form of the text of a response."""

    _fields = (("format", "format"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("format")
        self.format = models.ResponseTextFormatUsed._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
