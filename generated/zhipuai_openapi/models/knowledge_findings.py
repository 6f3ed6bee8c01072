"""`KnowledgeFindings`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .knowledge_finding import KnowledgeFinding


class KnowledgeFindings(Model):
    """What a search of knowledge bases found, in the envelope of the service."""

    data: Optional[List[KnowledgeFinding]] = None
    """The findings, best first. Missing from failures under HTTP 200."""
    code: Optional[int] = None
    """200 when it went well; anything else is a failure, also under HTTP 200."""
    message: Optional[str] = None
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds."""

    def _read(self, get: Any) -> None:
        value = get("data")
        self.data = loaded("KnowledgeFinding", value) if value.__class__ is list else value
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
