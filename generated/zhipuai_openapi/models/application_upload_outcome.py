"""The model `ApplicationUploadOutcome`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .application_upload_failure import ApplicationUploadFailure
    from .application_upload_success import ApplicationUploadSuccess


class ApplicationUploadOutcome(Model):
    """What was taken and what was refused."""

    success_info: Optional[List[ApplicationUploadSuccess]] = None
    """What was taken."""
    fail_info: Optional[List[ApplicationUploadFailure]] = None
    """What was refused."""

    _fields = (
        ("success_info", "success_info"),
        ("fail_info", "fail_info"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("success_info")
        self.success_info = (
            [models.ApplicationUploadSuccess._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        value = get("fail_info")
        self.fail_info = (
            [models.ApplicationUploadFailure._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
