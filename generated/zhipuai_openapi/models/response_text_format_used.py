"""The model `ResponseTextFormatUsed`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ResponseTextFormatUsed(Model):
    """The form of the text of a response."""

    type: Optional[str] = None
    """text for prose, json_object for one valid JSON object."""

    _fields = (("type", "type"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self._extra = None
        self._source = source
        return self
