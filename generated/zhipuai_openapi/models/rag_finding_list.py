"""The model `RagFindingList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("contents", "contents"),
        ("rewritten_query", "rewritten_query"),
        ("elapsed_ms", "elapsed_ms"),
        ("total_tokens", "total_tokens"),
        ("request_id", "request_id"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("contents")
        self.contents = (
            [models.RagFinding._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("rewritten_query")
        self.rewritten_query = models.RagRewrittenQuery._load(value) if value.__class__ is dict else value
        self.elapsed_ms = get("elapsed_ms")
        self.total_tokens = get("total_tokens")
        self.request_id = get("request_id")
        self._extra = None
        self._source = source
        return self
