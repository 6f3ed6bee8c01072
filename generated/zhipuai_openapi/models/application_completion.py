"""`ApplicationCompletion`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.request_id = get("request_id")
        self.conversation_id = get("conversation_id")
        self.app_id = get("app_id")
        value = get("choices")
        self.choices = loaded("ApplicationChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = loaded("ApplicationUsage", value) if value.__class__ is list else value
