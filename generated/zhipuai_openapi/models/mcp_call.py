"""`McpCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from ..types import Json, Model, loaded

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.type = get("type")
        self.server_label = get("server_label")
        self.error = get("error")
        value = get("tools")
        self.tools = loaded("McpToolDescription", value) if value.__class__ is list else value
        self.arguments = get("arguments")
        self.name = get("name")
        self.output = get("output")
