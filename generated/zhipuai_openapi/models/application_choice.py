"""`ApplicationChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .application_failure import ApplicationFailure
    from .application_reply import ApplicationReply


class ApplicationChoice(Model):
    """What an application made."""

    index: Optional[int] = None
    """Which answer this is, from 0."""
    finish_reason: Optional[str] = None
    """`stop` when it went well, `error` when it failed."""
    error_msg: Optional[ApplicationFailure] = None
    """Why a run of an application failed."""
    messages: Optional[ApplicationReply] = None
    """The answer of an application, and what its nodes did."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("error_msg")
        self.error_msg = models.ApplicationFailure._load(value) if value.__class__ is dict else value
        value = get("messages")
        self.messages = models.ApplicationReply._load(value) if value.__class__ is dict else value
