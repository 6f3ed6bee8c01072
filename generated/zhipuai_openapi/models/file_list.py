"""The model `FileList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("object", "object"),
        ("data", "data"),
        ("list", "list"),
        ("has_more", "has_more"),
        ("first_id", "first_id"),
        ("last_id", "last_id"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.object = get("object")
        value = get("data")
        self.data = (
            [models.FileObject._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("list")
        self.list = (
            [models.KnowledgeDocument._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.has_more = get("has_more")
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        self._extra = None
        self._source = source
        return self
