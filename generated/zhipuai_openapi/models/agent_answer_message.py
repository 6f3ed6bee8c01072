"""The model `AgentAnswerMessage`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .agent_answer_part import AgentAnswerPart


class AgentAnswerMessage(Model):
    """A message of an agent."""

    role: Optional[str] = None
    """Always `assistant`."""
    phase: Optional[str] = None
    """What slides are doing, `thinking`, `tool` or `answer`."""
    content: Optional[Union[str, AgentAnswerPart, List[AgentAnswerPart]]] = None
    """A text, a single part, or a list of parts."""

    _fields = (
        ("role", "role"),
        ("phase", "phase"),
        ("content", "content"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.role = get("role")
        self.phase = get("phase")
        value = get("content")
        self.content = (
            [models.AgentAnswerPart._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else (models.AgentAnswerPart._load(value) if value.__class__ is dict else value)
        )
        self._extra = None
        self._source = source
        return self
