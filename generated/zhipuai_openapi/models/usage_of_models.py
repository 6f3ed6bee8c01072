"""The model `UsageOfModels`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .model_usage import ModelUsage


class UsageOfModels(Model):
    """What models cost of a Coding Plan, wrapped."""

    code: Optional[int] = None
    """200 when the call went well."""
    msg: Optional[str] = None
    """A remark."""
    success: Optional[bool] = None
    """Whether the call went well."""
    data: Optional[ModelUsage] = None
    """Calls and tokens over time. Each row has a number for every point of `x_time`."""

    _fields = (
        ("code", "code"),
        ("msg", "msg"),
        ("success", "success"),
        ("data", "data"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.msg = get("msg")
        self.success = get("success")
        value = get("data")
        self.data = models.ModelUsage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
