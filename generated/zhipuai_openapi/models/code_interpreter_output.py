"""The model `CodeInterpreterOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class CodeInterpreterOutput(Model):
    """One output of a run."""

    type: Optional[str] = None
    """Kind of the output, so far `logs`."""
    logs: Optional[str] = None
    """What was printed, or the address of a picture that was drawn."""
    error_msg: Optional[str] = None
    """Why the run failed."""

    _fields = (
        ("type", "type"),
        ("logs", "logs"),
        ("error_msg", "error_msg"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.logs = get("logs")
        self.error_msg = get("error_msg")
        self._extra = None
        self._source = source
        return self
