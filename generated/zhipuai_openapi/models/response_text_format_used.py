"""`ResponseTextFormatUsed`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ResponseTextFormatUsed(Model):
    """The form of the text of a response."""

    type: Optional[str] = None
    """text for prose, json_object for one valid JSON object."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
