"""The model `AssistantList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .assistant_info import AssistantInfo


class AssistantList(Model):
    """The assistants asked for."""

    success: Optional[bool] = None
    """Whether the call went well."""
    code: Optional[int] = None
    """200 when the call went well."""
    msg: Optional[str] = None
    """A remark."""
    data: List[AssistantInfo]
    """The assistants."""

    _fields = (
        ("success", "success"),
        ("code", "code"),
        ("msg", "msg"),
        ("data", "data"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.success = get("success")
        self.code = get("code")
        self.msg = get("msg")
        value = get("data")
        self.data = (
            [models.AssistantInfo._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
