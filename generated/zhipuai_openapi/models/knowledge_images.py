"""`KnowledgeImages`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .knowledge_image import KnowledgeImage


class KnowledgeImages(Model):
    """The pictures of a document."""

    images: Optional[List[KnowledgeImage]] = None
    """The pictures."""

    def _read(self, get: Any) -> None:
        value = get("images")
        self.images = loaded("KnowledgeImage", value) if value.__class__ is list else value
