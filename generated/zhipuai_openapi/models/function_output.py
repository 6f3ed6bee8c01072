"""The model `FunctionOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class FunctionOutput(Model):
    """What a function gave."""

    content: Optional[str] = None
    """The text."""

    _fields = (("content", "content"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.content = get("content")
        self._extra = None
        self._source = source
        return self
