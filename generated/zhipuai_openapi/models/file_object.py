"""`FileObject`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .knowledge_upload_failure import KnowledgeUploadFailure
    from .knowledge_upload_success import KnowledgeUploadSuccess


class FileObject(Model):
    """A stored file."""

    id: str
    """The id, as `{seconds}_{32 hex digits}` or, for fine-tuning, `file-{date}-{letters}`."""
    object: Optional[str] = None
    """`file`, or `fd` for fine-tuning."""
    bytes: Optional[int] = None
    """Size in bytes."""
    filename: Optional[str] = None
    """Name at upload."""
    purpose: Optional[Union[literals.FilePurpose, str]] = None
    """What the file is stored for."""
    created_at: Optional[int] = None
    """When it was stored, as Unix time. Seconds for most files, milliseconds (13 digits) for those of a fine-tuning."""
    status: Optional[str] = None
    """State of the file's processing, read by the official SDKs; not seen so far."""
    status_details: Optional[str] = None
    """More about that state, read by the official SDKs; not seen so far."""
    successInfos: Optional[List[KnowledgeUploadSuccess]] = None
    """What a knowledge base took, with the purpose `retrieval`, whose answer has no id of its own. Read by the
    official SDK. Older service."""
    failedInfos: Optional[List[KnowledgeUploadFailure]] = None
    """What a knowledge base refused, likewise."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.bytes = get("bytes")
        self.filename = get("filename")
        self.purpose = get("purpose")
        self.created_at = get("created_at")
        self.status = get("status")
        self.status_details = get("status_details")
        value = get("successInfos")
        self.successInfos = loaded("KnowledgeUploadSuccess", value) if value.__class__ is list else value
        value = get("failedInfos")
        self.failedInfos = loaded("KnowledgeUploadFailure", value) if value.__class__ is list else value
