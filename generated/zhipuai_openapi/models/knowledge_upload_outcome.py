"""The model `KnowledgeUploadOutcome`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, List, Optional, Tuple

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class KnowledgeUploadOutcome(Model):
    """What was taken and what was refused."""

    successInfos: Optional[List[KnowledgeUploadSuccess]] = None
    """What was taken."""
    failedInfos: Optional[List[KnowledgeUploadFailure]] = None
    """What was refused."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("successInfos", "successInfos"),
        ("failedInfos", "failedInfos"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self = cls.__new__(cls)
        value = get("successInfos")
        self.successInfos = (
            [KnowledgeUploadSuccess._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("failedInfos")
        self.failedInfos = (
            [KnowledgeUploadFailure._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self


# Imported after the class, so that models which mention each other can be read in any order.
from .knowledge_upload_failure import KnowledgeUploadFailure  # noqa: E402
from .knowledge_upload_success import KnowledgeUploadSuccess  # noqa: E402
