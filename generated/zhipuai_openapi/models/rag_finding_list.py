"""`RagFindingList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .rag_finding import RagFinding
    from .rag_rewritten_query import RagRewrittenQuery


class RagFindingList(Model):
    """What was found, and what the search cost."""

    contents: Optional[List[RagFinding]] = None
    """The findings, best first."""
    rewritten_query: Optional[RagRewrittenQuery] = None
    """How a question was put anew."""
    elapsed_ms: Optional[int] = None
    """How long the search took, in milliseconds."""
    total_tokens: Optional[int] = None
    """Tokens that the search cost."""
    request_id: Optional[str] = None
    """The id of the request."""

    def _read(self, get: Any) -> None:
        value = get("contents")
        self.contents = loaded("RagFinding", value) if value.__class__ is list else value
        value = get("rewritten_query")
        self.rewritten_query = models.RagRewrittenQuery._load(value) if value.__class__ is dict else value
        self.elapsed_ms = get("elapsed_ms")
        self.total_tokens = get("total_tokens")
        self.request_id = get("request_id")
