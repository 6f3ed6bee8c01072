"""`UsageOfModels`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.msg = get("msg")
        self.success = get("success")
        value = get("data")
        self.data = models.ModelUsage._load(value) if value.__class__ is dict else value
