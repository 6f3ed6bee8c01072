"""The model `McpCall`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Json, Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals
    from .mcp_tool_description import McpToolDescription


class McpCall(Model):
    """A step that the platform took with an MCP server."""

    id: Optional[str] = None
    """Id of the step."""
    type: Optional[Union[literals.McpCallType, str]] = None
    """What the step was."""
    server_label: Optional[str] = None
    """Label of the server."""
    error: Optional[str] = None
    """What went wrong, if anything."""
    tools: Optional[List[McpToolDescription]] = None
    """Tools of the server, when they were listed."""
    arguments: Optional[str] = None
    """Arguments as the text of a JSON object, when a tool was called."""
    name: Optional[str] = None
    """Name of the tool that was called."""
    output: Optional[Json] = None
    """What the tool returned, free-form JSON."""

    _fields = (
        ("id", "id"),
        ("type", "type"),
        ("server_label", "server_label"),
        ("error", "error"),
        ("tools", "tools"),
        ("arguments", "arguments"),
        ("name", "name"),
        ("output", "output"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.type = get("type")
        self.server_label = get("server_label")
        self.error = get("error")
        value = get("tools")
        self.tools = (
            [models.McpToolDescription._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self.arguments = get("arguments")
        self.name = get("name")
        self.output = get("output")
        self._extra = None
        self._source = source
        return self
