"""The model `Moderation`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .moderation_result import ModerationResult
    from .moderation_usage import ModerationUsage


class Moderation(Model):
    """What was found in checked content."""

    id: Optional[str] = None
    """The id of the call."""
    request_id: Optional[str] = None
    """The caller's id, or one of the platform."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    result_list: List[ModerationResult]
    """One finding for each thing that was checked."""
    usage: Optional[ModerationUsage] = None
    """What a check cost."""

    _fields = (
        ("id", "id"),
        ("request_id", "request_id"),
        ("created", "created"),
        ("result_list", "result_list"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("result_list")
        self.result_list = (
            [models.ModerationResult._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.ModerationUsage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
