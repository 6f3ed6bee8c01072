"""The model `ApplicationEvent`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .application_tool_call import ApplicationToolCall


class ApplicationEvent(Model):
    """What a node of an application did."""

    node_id: Optional[str] = None
    """The node."""
    node_name: Optional[str] = None
    """Its name."""
    type: Optional[Union[literals.ApplicationEventType, str]] = None
    """What it did."""
    content: Optional[str] = None
    """What it was given, or what it made."""
    time: Optional[int] = None
    """How long it took, in milliseconds."""
    tool_calls: Optional[ApplicationToolCall] = None
    """A tool that an application called."""

    _fields = (
        ("node_id", "node_id"),
        ("node_name", "node_name"),
        ("type", "type"),
        ("content", "content"),
        ("time", "time"),
        ("tool_calls", "tool_calls"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.node_id = get("node_id")
        self.node_name = get("node_name")
        self.type = get("type")
        self.content = get("content")
        self.time = get("time")
        value = get("tool_calls")
        self.tool_calls = models.ApplicationToolCall._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
