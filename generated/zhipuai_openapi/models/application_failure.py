"""The model `ApplicationFailure`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Optional, Tuple

from attrs import define

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(eq=False, repr=False, kw_only=True)
class ApplicationFailure(Model):
    """Why a run of an application failed."""

    code: Optional[int] = None
    """The code of the failure."""
    msg: Optional[str] = None
    """What went wrong, in words."""

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = (
        ("code", "code"),
        ("msg", "msg"),
    )
    _wire_names: ClassVar[FrozenSet[str]] = frozenset(wire for _, wire in _fields)

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.msg = get("msg")
        self._extra = None
        self._source = source
        return self
