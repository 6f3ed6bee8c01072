"""`ResponseError`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class ResponseError(Model):
    """What went wrong."""

    code: Optional[Union[str, int]] = None
    """What kind of trouble it is, in words such as server_error, content_filter or context_length_exceeded."""
    message: Optional[str] = None
    """What went wrong, for people."""

    def _read(self, get: Any) -> None:
        self.code = get("code")
        self.message = get("message")
