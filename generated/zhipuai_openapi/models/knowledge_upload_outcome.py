"""The model `KnowledgeUploadOutcome`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .knowledge_upload_failure import KnowledgeUploadFailure
    from .knowledge_upload_success import KnowledgeUploadSuccess


class KnowledgeUploadOutcome(Model):
    """What was taken and what was refused."""

    successInfos: Optional[List[KnowledgeUploadSuccess]] = None
    """What was taken."""
    failedInfos: Optional[List[KnowledgeUploadFailure]] = None
    """What was refused."""

    _fields = (
        ("successInfos", "successInfos"),
        ("failedInfos", "failedInfos"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("successInfos")
        self.successInfos = (
            [models.KnowledgeUploadSuccess._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("failedInfos")
        self.failedInfos = (
            [models.KnowledgeUploadFailure._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
