"""`KnowledgeDone`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Dict, Optional, Union

from ..types import Json, Model


class KnowledgeDone(Model):
    """Whether something was done that answers nothing."""

    data: Optional[Union[str, Dict[str, Json]]] = None
    """Missing from every recording. Related services answer an id here, as plain text."""
    code: int
    """200 when it went well; anything else is a failure, also under HTTP 200, as 10015 for a document that does not
    exist."""
    message: str
    """What happened, in words."""
    timestamp: Optional[int] = None
    """When it was answered, Unix time in milliseconds."""

    def _read(self, get: Any) -> None:
        self.data = get("data")
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
