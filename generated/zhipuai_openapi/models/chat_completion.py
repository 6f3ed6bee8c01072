"""`ChatCompletion`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .content_filter import ContentFilter
    from .usage import Usage
    from .video_result import VideoResult
    from .web_search_result import WebSearchResult


class ChatCompletion(Model):
    """A model's whole answer."""

    id: Optional[str] = None
    """Id of the answer; 14 digits of Beijing time and 16 or more hexadecimal digits, or a plain number."""
    object: Optional[str] = None
    """Always chat.completion; absent before the end of 2025."""
    created: Optional[int] = None
    """When the request was made, Unix time in seconds."""
    request_id: Optional[str] = None
    """The caller's request_id, or the same as id."""
    model: Optional[str] = None
    """Model that answered; not always spelt as requested."""
    choices: List[ChatCompletionChoice]
    """The answers; in practice one."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""
    web_search: Optional[List[WebSearchResult]] = None
    """Pages found by the web search tool, when search_result was asked for and the model searched."""
    video_result: Optional[List[VideoResult]] = None
    """Videos made. Documented here, seen only in results of asynchronous tasks."""
    content_filter: Optional[List[ContentFilter]] = None
    """What the safety check found, when it found something."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.request_id = get("request_id")
        self.model = get("model")
        value = get("choices")
        self.choices = loaded("ChatCompletionChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("web_search")
        self.web_search = loaded("WebSearchResult", value) if value.__class__ is list else value
        value = get("video_result")
        self.video_result = loaded("VideoResult", value) if value.__class__ is list else value
        value = get("content_filter")
        self.content_filter = loaded("ContentFilter", value) if value.__class__ is list else value
