"""The model `SearchToolCompletionChunk`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .search_tool_chunk_choice import SearchToolChunkChoice
    from .usage import Usage


class SearchToolCompletionChunk(Model):
    """A piece of the findings."""

    id: Optional[str] = None
    """The id of the call, the same in every piece."""
    created: Optional[int] = None
    """When the call was made, Unix time in seconds."""
    choices: List[SearchToolChunkChoice]
    """What is new."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""

    _fields = (
        ("id", "id"),
        ("created", "created"),
        ("choices", "choices"),
        ("usage", "usage"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.created = get("created")
        value = get("choices")
        self.choices = (
            [models.SearchToolChunkChoice._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
