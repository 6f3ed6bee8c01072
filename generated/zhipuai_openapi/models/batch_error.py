"""`BatchError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


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

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
        self.line = get("line")
        self.param = get("param")
