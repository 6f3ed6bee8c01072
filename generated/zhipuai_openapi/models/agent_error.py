"""The model `AgentError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple, Union

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class AgentError(Model):
    """Why an agent failed."""

    code: Optional[Union[str, int]] = None
    """The business code, as in other errors."""
    message: Optional[str] = None
    """What went wrong, in words."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("code", "code"),
        ("message", "message"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.message = get("message")
        self._extra = None
        self._source = source
        return self
