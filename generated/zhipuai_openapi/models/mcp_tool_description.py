"""`McpToolDescription`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ..types import Json, Model


class McpToolDescription(Model):
    """A tool of an MCP server."""

    name: Optional[str] = None
    """Name of the tool."""
    description: Optional[str] = None
    """What the tool does."""
    annotations: Optional[Dict[str, Json]] = None
    """Hints of the server about the tool."""
    input_schema: Optional[Dict[str, Json]] = None
    """JSON Schema of the tool's arguments."""

    def _read(self, get: Any) -> None:
        self.name = get("name")
        self.description = get("description")
        self.annotations = get("annotations")
        self.input_schema = get("input_schema")
