"""`FileList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .file_object import FileObject
    from .knowledge_document import KnowledgeDocument


class FileList(Model):
    """One page of files."""

    object: Optional[str] = None
    """Always `list`."""
    data: List[FileObject]
    """The files of the page."""
    list: Optional[List[KnowledgeDocument]] = None
    """The documents of a knowledge base, instead of `data`, with the purpose `retrieval`. Read by the official SDK.
    Older service."""
    has_more: Optional[bool] = None
    """Whether another page follows. May be missing, which means no."""
    first_id: Optional[str] = None
    """The id of the first file of the page, in the form that lists of batches have; not seen on files so far."""
    last_id: Optional[str] = None
    """The id of the last file of the page, in the form that lists of batches have; not seen on files so far."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = loaded("FileObject", value) if value.__class__ is list else value
        value = get("list")
        self.list = loaded("KnowledgeDocument", value) if value.__class__ is list else value
        self.has_more = get("has_more")
        self.first_id = get("first_id")
        self.last_id = get("last_id")
