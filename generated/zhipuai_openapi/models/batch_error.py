"""The model `BatchError`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class BatchError(Model):
    """One fault of an input file."""

    code: Optional[Union[str, int]] = None
    """The business code."""
    message: Optional[str] = None
    """What is wrong."""
    line: Optional[int] = None
    """The line of the file, where one is to blame."""
    param: Optional[str] = None
    """The field, where one is to blame."""

    _fields = (
        ("code", "code"),
        ("message", "message"),
        ("line", "line"),
        ("param", "param"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.code = get("code")
        self.message = get("message")
        self.line = get("line")
        self.param = get("param")
        self._extra = None
        self._source = source
        return self
