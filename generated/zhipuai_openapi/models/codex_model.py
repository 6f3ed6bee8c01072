"""`CodexModel`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .codex_reasoning_level import CodexReasoningLevel


class CodexModel(Model):
    """A model in the form of the program Codex. Further fields of that form are kept."""

    slug: Optional[str] = None
    """The name by which the model is called."""
    context_window: Optional[int] = None
    """Most tokens of question and answer together."""
    supported_reasoning_levels: Optional[List[Union[CodexReasoningLevel, str]]] = None
    """How long the model can be told to think."""

    def _read(self, get: Any) -> None:
        self.slug = get("slug")
        self.context_window = get("context_window")
        value = get("supported_reasoning_levels")
        self.supported_reasoning_levels = (
            [models.CodexReasoningLevel._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
