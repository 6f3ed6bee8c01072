"""The model `ApplicationReply`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_event import ApplicationEvent
    from .application_output import ApplicationOutput


class ApplicationReply(Model):
    """The answer of an application, and what its nodes did."""

    content: Optional[ApplicationOutput] = None
    """Something that an application made."""
    event: Optional[List[ApplicationEvent]] = None
    """What the nodes did."""

    _fields = (
        ("content", "content"),
        ("event", "event"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("content")
        self.content = models.ApplicationOutput._load(value) if value.__class__ is dict else value
        value = get("event")
        self.event = (
            [models.ApplicationEvent._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
