"""`ChunkFunctionCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional

from ..types import Model


class ChunkFunctionCall(Model):
    """A function call, or a piece of one."""

    name: Optional[str] = None
    """Name of the function; in the first piece."""
    arguments: Optional[str] = None
    """Next piece of the arguments, to be joined to the text of a JSON object."""

    def _read(self, get: Any) -> None:
        self.name = get("name")
        self.arguments = get("arguments")
