"""`ChatCompletionChunk`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .chunk_choice import ChunkChoice
    from .content_filter import ContentFilter
    from .usage import Usage
    from .web_search_result import WebSearchResult


class ChatCompletionChunk(Model):
    """A piece of a streamed answer. The last one or two pieces repeat the finish_reason and carry usage; a piece may
    have no choices at all."""

    id: Optional[str] = None
    """Id of the answer, the same in every piece."""
    object: Optional[str] = None
    """Always chat.completion.chunk; absent before 2026."""
    created: Optional[int] = None
    """When the request was made, Unix time in seconds."""
    request_id: Optional[str] = None
    """The caller's request_id; most streams leave it out."""
    model: Optional[str] = None
    """Model that answers."""
    choices: List[ChunkChoice]
    """What is new in each answer; may be empty."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""
    web_search: Optional[List[WebSearchResult]] = None
    """Pages found by the web search tool, in the last piece only."""
    content_filter: Optional[List[ContentFilter]] = None
    """What the safety check found, when it found something."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.request_id = get("request_id")
        self.model = get("model")
        value = get("choices")
        self.choices = loaded("ChunkChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("web_search")
        self.web_search = loaded("WebSearchResult", value) if value.__class__ is list else value
        value = get("content_filter")
        self.content_filter = loaded("ContentFilter", value) if value.__class__ is list else value
