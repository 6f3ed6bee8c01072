"""`KnowledgeUploadOutcome`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .knowledge_upload_failure import KnowledgeUploadFailure
    from .knowledge_upload_success import KnowledgeUploadSuccess


class KnowledgeUploadOutcome(Model):
    """What was taken and what was refused."""

    successInfos: Optional[List[KnowledgeUploadSuccess]] = None
    """What was taken."""
    failedInfos: Optional[List[KnowledgeUploadFailure]] = None
    """What was refused."""

    def _read(self, get: Any) -> None:
        value = get("successInfos")
        self.successInfos = loaded("KnowledgeUploadSuccess", value) if value.__class__ is list else value
        value = get("failedInfos")
        self.failedInfos = loaded("KnowledgeUploadFailure", value) if value.__class__ is list else value
