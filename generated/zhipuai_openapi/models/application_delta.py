"""The model `ApplicationDelta`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("content", "content"),
        ("event", "event"),
        ("tool_calls", "tool_calls"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("content")
        self.content = models.ApplicationOutput._load(value) if value.__class__ is dict else value
        value = get("event")
        self.event = models.ApplicationEvent._load(value) if value.__class__ is dict else value
        value = get("tool_calls")
        self.tool_calls = models.ApplicationToolCall._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
