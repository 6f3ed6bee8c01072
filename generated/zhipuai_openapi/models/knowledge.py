"""`Knowledge`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class Knowledge(Model):
    """A knowledge base."""

    id: Optional[str] = None
    """The id, a 64-bit number as text."""
    embedding_id: Optional[int] = None
    """The embedding model by its number, 3 for embedding-2, 11 for embedding-3, 12 for embedding-3-pro."""
    embedding_model: Optional[str] = None
    """The embedding model by its name, where it is told."""
    name: Optional[str] = None
    """The name of the knowledge base."""
    description: Optional[str] = None
    """What it holds."""
    contextual: Optional[int] = None
    """Whether pieces are stored with a summary of what stands around them, 1 for yes."""
    background: Optional[Union[literals.KnowledgeBackground, str]] = None
    """The colour on the console."""
    icon: Optional[Union[literals.KnowledgeIcon, str]] = None
    """The sign on the console."""
    document_size: Optional[int] = None
    """How many documents it holds."""
    length: Optional[int] = None
    """Size of its texts, in bytes by the capacity, in tokens by the description of this field."""
    word_num: Optional[int] = None
    """How many words it holds."""
    customer_identifier: Optional[str] = None
    """The caller's own mark. Read by the official SDK."""
    bucket_id: Optional[str] = None
    """The storage that it belongs to. Read by the official SDK."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.embedding_id = get("embedding_id")
        self.embedding_model = get("embedding_model")
        self.name = get("name")
        self.description = get("description")
        self.contextual = get("contextual")
        self.background = get("background")
        self.icon = get("icon")
        self.document_size = get("document_size")
        self.length = get("length")
        self.word_num = get("word_num")
        self.customer_identifier = get("customer_identifier")
        self.bucket_id = get("bucket_id")
