"""`ApplicationDelta`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .application_event import ApplicationEvent
    from .application_output import ApplicationOutput
    from .application_tool_call import ApplicationToolCall


class ApplicationDelta(Model):
    """What is new in a piece."""

    content: Optional[ApplicationOutput] = None
    """Something that an application made."""
    event: Optional[ApplicationEvent] = None
    """What a node of an application did."""
    tool_calls: Optional[ApplicationToolCall] = None
    """A tool that an application called."""

    def _read(self, get: Any) -> None:
        value = get("content")
        self.content = models.ApplicationOutput._load(value) if value.__class__ is dict else value
        value = get("event")
        self.event = models.ApplicationEvent._load(value) if value.__class__ is dict else value
        value = get("tool_calls")
        self.tool_calls = models.ApplicationToolCall._load(value) if value.__class__ is dict else value
