"""The model `RerankList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("results", "results"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("results")
        self.results = (
            [models.RerankResult._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.RerankUsage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
