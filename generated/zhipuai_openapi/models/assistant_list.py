"""`AssistantList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.success = get("success")
        self.code = get("code")
        self.msg = get("msg")
        value = get("data")
        self.data = loaded("AssistantInfo", value) if value.__class__ is list else value
