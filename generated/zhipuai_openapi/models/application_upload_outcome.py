"""`ApplicationUploadOutcome`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, loaded

if TYPE_CHECKING:
    from .application_upload_failure import ApplicationUploadFailure
    from .application_upload_success import ApplicationUploadSuccess


class ApplicationUploadOutcome(Model):
    """What was taken and what was refused."""

    success_info: Optional[List[ApplicationUploadSuccess]] = None
    """What was taken."""
    fail_info: Optional[List[ApplicationUploadFailure]] = None
    """What was refused."""

    def _read(self, get: Any) -> None:
        value = get("success_info")
        self.success_info = loaded("ApplicationUploadSuccess", value) if value.__class__ is list else value
        value = get("fail_info")
        self.fail_info = loaded("ApplicationUploadFailure", value) if value.__class__ is list else value
