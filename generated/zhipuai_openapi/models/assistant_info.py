"""The model `AssistantInfo`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .assistant_tag import AssistantTag


class AssistantInfo(Model):
    """An assistant."""

    assistant_id: str
    """The id, to talk to it."""
    name: Optional[str] = None
    """Its name."""
    avatar: Optional[str] = None
    """The address of its picture."""
    description: Optional[str] = None
    """What it can do."""
    status: Optional[str] = None
    """Its state, as `publish`."""
    tools: Optional[List[str]] = None
    """The names of its tools."""
    starter_prompts: Optional[List[Json]] = None
    """Questions to begin with. Texts in the official SDKs, objects in the vendor's document."""
    tags: Optional[List[AssistantTag]] = None
    """Its tags."""
    created_at: Optional[Union[int, str]] = None
    """When it was made. A Unix time in the official SDKs, a written time in the vendor's document."""
    updated_at: Optional[Union[int, str]] = None
    """When it was last changed, in the same forms."""

    _fields = (
        ("assistant_id", "assistant_id"),
        ("name", "name"),
        ("avatar", "avatar"),
        ("description", "description"),
        ("status", "status"),
        ("tools", "tools"),
        ("starter_prompts", "starter_prompts"),
        ("tags", "tags"),
        ("created_at", "created_at"),
        ("updated_at", "updated_at"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.assistant_id = get("assistant_id")
        self.name = get("name")
        self.avatar = get("avatar")
        self.description = get("description")
        self.status = get("status")
        self.tools = get("tools")
        self.starter_prompts = get("starter_prompts")
        value = get("tags")
        self.tags = (
            [models.AssistantTag._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        self._extra = None
        self._source = source
        return self
