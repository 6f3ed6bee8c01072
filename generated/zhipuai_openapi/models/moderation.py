"""`Moderation`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.created = get("created")
        value = get("result_list")
        self.result_list = loaded("ModerationResult", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.ModerationUsage._load(value) if value.__class__ is dict else value
