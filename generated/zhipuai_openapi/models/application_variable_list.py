"""`ApplicationVariableList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .application_variable import ApplicationVariable


class ApplicationVariableList(Model):
    """The fields of an application's form, in the envelope of the service."""

    data: Optional[List[ApplicationVariable]] = None
    """The fields. Missing from failures under HTTP 200."""
    code: Optional[int] = None
    """200 when it went well; anything else is a failure, also under HTTP 200."""
    message: Optional[str] = None
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds."""

    def _read(self, get: Any) -> None:
        value = get("data")
        self.data = loaded("ApplicationVariable", value) if value.__class__ is list else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
