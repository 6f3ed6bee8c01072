"""`AgentAnswerMessage`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .agent_answer_part import AgentAnswerPart


class AgentAnswerMessage(Model):
    """A message of an agent."""

    role: Optional[str] = None
    """Always `assistant`."""
    phase: Optional[str] = None
    """What slides are doing, `thinking`, `tool` or `answer`."""
    content: Optional[Union[str, AgentAnswerPart, List[AgentAnswerPart]]] = None
    """A text, a single part, or a list of parts."""

    def _read(self, get: Any) -> None:
        self.role = get("role")
        self.phase = get("phase")
        value = get("content")
        self.content = (
            loaded("AgentAnswerPart", value)
            if value.__class__ is list
            else (models.AgentAnswerPart._load(value) if value.__class__ is dict else value)
        )
