"""`KnowledgeDocument`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .knowledge_document_failure import KnowledgeDocumentFailure


class KnowledgeDocument(Model):
    """A document of a knowledge base."""

    id: Optional[str] = None
    """The id, a 64-bit number as text."""
    knowledge_type: Optional[int] = None
    """The rule by which it was cut, by its number. Missing where the platform chose it."""
    custom_separator: Optional[List[str]] = None
    """The strings at which it was cut."""
    sentence_size: Optional[int] = None
    """Most characters of one piece."""
    length: Optional[int] = None
    """Size in bytes."""
    word_num: Optional[int] = None
    """How many words it has."""
    name: Optional[str] = None
    """The name of the file, or the address that it was fetched from."""
    url: Optional[str] = None
    """Where the platform keeps it."""
    embedding_stat: Optional[int] = None
    """Whether it has been embedded, 0 not yet, 1 yes, 2 it failed and `failInfo` tells why."""
    failInfo: Optional[KnowledgeDocumentFailure] = None
    """Why a document could not be embedded."""
    parse_image: Optional[int] = None
    """Whether pictures were read as well, 1 for yes, although requests say true."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.knowledge_type = get("knowledge_type")
        self.custom_separator = get("custom_separator")
        self.sentence_size = get("sentence_size")
        self.length = get("length")
        self.word_num = get("word_num")
        self.name = get("name")
        self.url = get("url")
        self.embedding_stat = get("embedding_stat")
        value = get("failInfo")
        self.failInfo = models.KnowledgeDocumentFailure._load(value) if value.__class__ is dict else value
        self.parse_image = get("parse_image")
