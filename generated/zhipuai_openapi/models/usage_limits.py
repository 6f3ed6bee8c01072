"""The model `UsageLimits`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .usage_limit import UsageLimit


class UsageLimits(Model):
    """The limits of a Coding Plan."""

    level: Optional[str] = None
    """The plan, as `lite`, `pro` or `max`."""
    limits: Optional[List[UsageLimit]] = None
    """The limits, in no promised order."""

    _fields = (
        ("level", "level"),
        ("limits", "limits"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.level = get("level")
        value = get("limits")
        self.limits = (
            [models.UsageLimit._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
