"""`AssistantInfo`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Json, Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.assistant_id = get("assistant_id")
        self.name = get("name")
        self.avatar = get("avatar")
        self.description = get("description")
        self.status = get("status")
        self.tools = get("tools")
        self.starter_prompts = get("starter_prompts")
        value = get("tags")
        self.tags = loaded("AssistantTag", value) if value.__class__ is list else value
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
