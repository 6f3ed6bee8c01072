"""`OcrResult`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Model, loaded

if TYPE_CHECKING:
    from .. import literals
    from .ocr_line import OcrLine


class OcrResult(Model):
    """The handwriting of an image."""

    task_id: Optional[str] = None
    """The id of the call."""
    message: Optional[str] = None
    """Whether it worked, in words."""
    status: Optional[Union[literals.OcrStatus, str]] = None
    """Whether it worked."""
    words_result_num: Optional[int] = None
    """Number of lines."""
    words_result: Optional[List[OcrLine]] = None
    """The lines; absent when there are none."""

    def _read(self, get: Any) -> None:
        self.task_id = get("task_id")
        self.message = get("message")
        self.status = get("status")
        self.words_result_num = get("words_result_num")
        value = get("words_result")
        self.words_result = loaded("OcrLine", value) if value.__class__ is list else value
