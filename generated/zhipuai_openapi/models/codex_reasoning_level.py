"""The model `CodexReasoningLevel`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class CodexReasoningLevel(Model):
    """A level of thinking."""

    effort: Optional[Union[literals.ReasoningEffort, str]] = None
    """The value for `reasoning.effort`."""
    description: Optional[str] = None
    """What the level is good for."""

    _fields = (
        ("effort", "effort"),
        ("description", "description"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.effort = get("effort")
        self.description = get("description")
        self._extra = None
        self._source = source
        return self
