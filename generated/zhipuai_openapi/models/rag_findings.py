"""`RagFindings`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        value = get("data")
        self.data = models.RagFindingList._load(value) if value.__class__ is dict else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
