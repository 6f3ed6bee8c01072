"""`AssistantTag`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class AssistantTag(Model):
    """A tag of an assistant."""

    key: Optional[str] = None
    """The tag."""
    label: Optional[str] = None
    """Its text."""

    def _read(self, get: Any) -> None:
        self.key = get("key")
        self.label = get("label")
