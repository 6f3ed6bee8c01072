"""The model `RagFindings`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .rag_finding_list import RagFindingList


class RagFindings(Model):
    """What was found, in the envelope of the service."""

    data: Optional[RagFindingList] = None
    """What was found, and what the search cost."""
    code: Optional[int] = None
    """200 when it went well; anything else is a failure, also under HTTP 200."""
    message: Optional[str] = None
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds. Related services have it; not documented here."""

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
        self.data = models.RagFindingList._load(value) if value.__class__ is dict else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
        self._extra = None
        self._source = source
        return self
