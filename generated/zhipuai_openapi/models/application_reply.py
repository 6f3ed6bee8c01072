"""`ApplicationReply`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .application_event import ApplicationEvent
    from .application_output import ApplicationOutput


class ApplicationReply(Model):
    """The answer of an application, and what its nodes did."""

    content: Optional[ApplicationOutput] = None
    """Something that an application made."""
    event: Optional[List[ApplicationEvent]] = None
    """What the nodes did."""

    def _read(self, get: Any) -> None:
        value = get("content")
        self.content = models.ApplicationOutput._load(value) if value.__class__ is dict else value
        value = get("event")
        self.event = loaded("ApplicationEvent", value) if value.__class__ is list else value
