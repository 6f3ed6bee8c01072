"""The model `ApplicationCompletion`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_choice import ApplicationChoice
    from .application_usage import ApplicationUsage


class ApplicationCompletion(Model):
    """What an application made."""

    request_id: Optional[str] = None
    """The id of the run."""
    conversation_id: Optional[str] = None
    """The conversation, to go on with."""
    app_id: Optional[str] = None
    """The application."""
    choices: Optional[List[ApplicationChoice]] = None
    """What was made, so far always one."""
    usage: Optional[List[ApplicationUsage]] = None
    """Tokens that the run cost, for each node that used a model."""

    _fields = (
        ("request_id", "request_id"),
        ("conversation_id", "conversation_id"),
        ("app_id", "app_id"),
        ("choices", "choices"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.request_id = get("request_id")
        self.conversation_id = get("conversation_id")
        self.app_id = get("app_id")
        value = get("choices")
        self.choices = (
            [models.ApplicationChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = (
            [models.ApplicationUsage._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
