"""The model `KnowledgeDone`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("data", "data"),
        ("code", "code"),
        ("message", "message"),
        ("timestamp", "timestamp"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.data = get("data")
        self.code = get("code")
        self.message = get("message")
        self.timestamp = get("timestamp")
        self._extra = None
        self._source = source
        return self
