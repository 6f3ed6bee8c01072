"""`SearchToolCompletionChunk`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.created = get("created")
        value = get("choices")
        self.choices = loaded("SearchToolChunkChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
