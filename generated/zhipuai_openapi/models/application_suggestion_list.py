"""The model `ApplicationSuggestionList`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class ApplicationSuggestionList(Model):
    """What may be asked next."""

    problems: Optional[List[str]] = None
    """The questions."""

    _fields = (("problems", "problems"),)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.problems = get("problems")
        self._extra = None
        self._source = source
        return self
