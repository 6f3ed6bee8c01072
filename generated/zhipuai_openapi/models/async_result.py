"""`AsyncResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .chat_completion_choice import ChatCompletionChoice
    from .content_filter import ContentFilter
    from .image_result import ImageResult
    from .usage import Usage
    from .video_result import VideoResult
    from .web_search_result import WebSearchResult


class AsyncResult(Model):
    """State of a task and, once it succeeded, what it made. One schema for chat, images and videos, because a video
    result may hold the fields of a chat result."""

    id: Optional[str] = None
    """Id of the task; video results of 2024 lack it."""
    request_id: Optional[str] = None
    """The caller's request_id, or one of the platform; may be absent."""
    model: Optional[str] = None
    """Model that worked on it, not always spelt as requested; may be absent or null while in progress."""
    task_status: Union[literals.TaskStatus, str]
    """State of the task."""
    created: Optional[int] = None
    """When the task was made, Unix time in seconds."""
    choices: Optional[List[ChatCompletionChoice]] = None
    """Answers of a chat task. A video task may have one, too, with an empty message."""
    usage: Optional[Usage] = None
    """Tokens that a call cost. Numbers are the platform's and need not add up."""
    video_result: Optional[List[VideoResult]] = None
    """Videos of a video task."""
    image_result: Optional[List[ImageResult]] = None
    """Images of an image task."""
    web_search: Optional[List[WebSearchResult]] = None
    """Pages found by the web search tool of a chat task."""
    content_filter: Optional[List[ContentFilter]] = None
    """What the safety check found, when it found something."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.request_id = get("request_id")
        self.model = get("model")
        self.task_status = get("task_status")
        self.created = get("created")
        value = get("choices")
        self.choices = loaded("ChatCompletionChoice", value) if value.__class__ is list else value
        value = get("usage")
        self.usage = models.Usage._load(value) if value.__class__ is dict else value
        value = get("video_result")
        self.video_result = loaded("VideoResult", value) if value.__class__ is list else value
        value = get("image_result")
        self.image_result = loaded("ImageResult", value) if value.__class__ is list else value
        value = get("web_search")
        self.web_search = loaded("WebSearchResult", value) if value.__class__ is list else value
        value = get("content_filter")
        self.content_filter = loaded("ContentFilter", value) if value.__class__ is list else value
