"""The model `ApplicationInputTemplate`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationInputTemplate(Model):
    """How a field of a form is filled in."""

    options: Optional[List[Json]] = None
    """What may be chosen, in a form of the application's own."""

    _fields = (("options", "options"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.options = get("options")
        self._extra = None
        self._source = source
        return self
