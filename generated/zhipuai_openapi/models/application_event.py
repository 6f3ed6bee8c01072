"""`ApplicationEvent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.node_id = get("node_id")
        self.node_name = get("node_name")
        self.type = get("type")
        self.content = get("content")
        self.time = get("time")
        value = get("tool_calls")
        self.tool_calls = models.ApplicationToolCall._load(value) if value.__class__ is dict else value
