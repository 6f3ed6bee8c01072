"""The model `OcrResult`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("task_id", "task_id"),
        ("message", "message"),
        ("status", "status"),
        ("words_result_num", "words_result_num"),
        ("words_result", "words_result"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.task_id = get("task_id")
        self.message = get("message")
        self.status = get("status")
        self.words_result_num = get("words_result_num")
        value = get("words_result")
        self.words_result = (
            [models.OcrLine._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
