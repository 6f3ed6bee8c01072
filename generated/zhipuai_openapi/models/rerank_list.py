"""`RerankList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .rerank_result import RerankResult
    from .rerank_usage import RerankUsage


class RerankList(Model):
    """Texts with their scores."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or the same as `id` when none was given."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    results: List[RerankResult]
    """The texts, the best first."""
    usage: Optional[RerankUsage] = None
    """Tokens that an ordering cost."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("results")
        self.results = loaded("RerankResult", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.RerankUsage._load(value) if value.__class__ is dict else value
