"""`AgentAnswerPart`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .agent_tool_use import AgentToolUse


class AgentAnswerPart(Model):
    """One part of an agent's message. `type` tells which other field holds it."""

    type: Optional[Union[literals.AgentAnswerPartType, str]] = None
    """What the part is."""
    text: Optional[str] = None
    """The text, of the type `text`."""
    file_url: Optional[str] = None
    """The address of a file, of the type `file_url`."""
    image_url: Optional[str] = None
    """The address of a picture, of the type `image_url`."""
    audio_url: Optional[str] = None
    """The address of a sound, of the type `audio_url`."""
    video_url: Optional[str] = None
    """The address of a video, an MP4, of the type `video_url`."""
    object: Optional[AgentToolUse] = None
    """A tool that slides used."""
    tag_cn: Optional[str] = None
    """What it is, in Chinese."""
    tag_en: Optional[str] = None
    """What it is, in English."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.text = get("text")
        self.file_url = get("file_url")
        self.image_url = get("image_url")
        self.audio_url = get("audio_url")
        self.video_url = get("video_url")
        value = get("object")
        self.object = models.AgentToolUse._load(value) if value.__class__ is dict else value
        self.tag_cn = get("tag_cn")
        self.tag_en = get("tag_en")
