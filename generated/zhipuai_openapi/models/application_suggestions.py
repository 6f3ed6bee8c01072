"""`ApplicationSuggestions`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .application_suggestion_list import ApplicationSuggestionList


class ApplicationSuggestions(Model):
    """What may be asked next, in the envelope of the service."""

    data: Optional[ApplicationSuggestionList] = None
    """What may be asked next."""
    code: Optional[int] = None
    """200 when it went well; anything else is a failure, also under HTTP 200."""
    message: Optional[str] = None
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds."""

    def _read(self, get: Any) -> None:
        value = get("data")
        self.data = models.ApplicationSuggestionList._load(value) if value.__class__ is dict else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
