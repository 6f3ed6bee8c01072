"""The model `ResponseTextUsed`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .response_text_format_used import ResponseTextFormatUsed


@define(eq=False, repr=False, kw_only=True)
class ResponseTextUsed(Model):
    """The form of the text of a response."""

    format: Optional[ResponseTextFormatUsed] = None
    """The form of the text of a response."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (("format", "format"),)
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        value = get("format")
        self.format = models.ResponseTextFormatUsed._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
