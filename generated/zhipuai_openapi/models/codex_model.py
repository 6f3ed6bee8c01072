"""The model `CodexModel`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .codex_reasoning_level import CodexReasoningLevel


class CodexModel(Model):
    """A model in the form of the program Codex. Further fields of that form are kept."""

    slug: Optional[str] = None
    """The name by which the model is called."""
    context_window: Optional[int] = None
    """Most tokens of question and answer together."""
    supported_reasoning_levels: Optional[List[Union[CodexReasoningLevel, str]]] = None
    """How long the model can be told to think."""

    _fields = (
        ("slug", "slug"),
        ("context_window", "context_window"),
        ("supported_reasoning_levels", "supported_reasoning_levels"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.slug = get("slug")
        self.context_window = get("context_window")
        value = get("supported_reasoning_levels")
        self.supported_reasoning_levels = (
            [models.CodexReasoningLevel._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
