"""`ApplicationChunkChoice`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .application_delta import ApplicationDelta
    from .application_failure import ApplicationFailure
    from .application_reply import ApplicationReply


class ApplicationChunkChoice(Model):
    """What is new in a piece."""

    index: Optional[int] = None
    """Which answer this belongs to, from 0."""
    finish_reason: Optional[str] = None
    """`stop` or `error`, in the last piece only."""
    error_msg: Optional[ApplicationFailure] = None
    """Why a run of an application failed."""
    delta: Optional[ApplicationDelta] = None
    """What is new in a piece."""
    messages: Optional[ApplicationReply] = None
    """The answer of an application, and what its nodes did."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.finish_reason = get("finish_reason")
        value = get("error_msg")
        self.error_msg = models.ApplicationFailure._load(value) if value.__class__ is dict else value
        value = get("delta")
        self.delta = models.ApplicationDelta._load(value) if value.__class__ is dict else value
        value = get("messages")
        self.messages = models.ApplicationReply._load(value) if value.__class__ is dict else value
