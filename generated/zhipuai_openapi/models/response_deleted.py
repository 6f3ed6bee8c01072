"""`ResponseDeleted`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ResponseDeleted(Model):
    """What became of a response that was to be deleted."""

    id: Optional[str] = None
    """The id of the response."""
    object: Optional[str] = None
    """Always `response`."""
    deleted: Optional[bool] = None
    """Whether it is gone."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
