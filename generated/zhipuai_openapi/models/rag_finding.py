"""`RagFinding`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model, loaded

if TYPE_CHECKING:
    from .rag_media import RagMedia
    from .rag_source import RagSource
    from .rag_url import RagUrl


class RagFinding(Model):
    """A piece of a text, an image or a video that fits the question."""

    id: Optional[str] = None
    """The id of the piece, a UUID."""
    know_id: Optional[Union[str, int]] = None
    """The knowledge base. Text by the document; other answers have such ids as 64-bit numbers."""
    doc_id: Optional[Union[str, int]] = None
    """The document. Text by the document; other answers have such ids as 64-bit numbers."""
    text: Optional[str] = None
    """The text of the piece."""
    medias: Optional[List[RagMedia]] = None
    """The pictures in that text."""
    image_url: Optional[RagUrl] = None
    """Where an image or a video is."""
    video_url: Optional[RagUrl] = None
    """Where an image or a video is."""
    index: Optional[int] = None
    """The place that the search gave it."""
    score: Optional[float] = None
    """How well it fits by the search, higher is better."""
    rerank_index: Optional[int] = None
    """The place that the second ranking gave it."""
    rerank_score: Optional[float] = None
    """How well it fits by the second ranking, higher is better."""
    metadata: Optional[RagSource] = None
    """Where a piece comes from."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.know_id = get("know_id")
        self.doc_id = get("doc_id")
        self.text = get("text")
        value = get("medias")
        self.medias = loaded("RagMedia", value) if value.__class__ is list else value
        value = get("image_url")
        self.image_url = models.RagUrl._load(value) if value.__class__ is dict else value
        value = get("video_url")
        self.video_url = models.RagUrl._load(value) if value.__class__ is dict else value
        self.index = get("index")
        self.score = get("score")
        self.rerank_index = get("rerank_index")
        self.rerank_score = get("rerank_score")
        value = get("metadata")
        self.metadata = models.RagSource._load(value) if value.__class__ is dict else value
