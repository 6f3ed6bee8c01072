"""The model `McpToolDescription`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


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

    _fields = (
        ("name", "name"),
        ("description", "description"),
        ("annotations", "annotations"),
        ("input_schema", "input_schema"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.name = get("name")
        self.description = get("description")
        self.annotations = get("annotations")
        self.input_schema = get("input_schema")
        self._extra = None
        self._source = source
        return self
