"""The model `ApplicationVariableList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("data", "data"),
        ("code", "code"),
        ("message", "message"),
        ("timestamp", "timestamp"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("data")
        self.data = (
            [models.ApplicationVariable._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
        self._extra = None
        self._source = source
        return self
