"""`ChunkToolCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .chunk_function_call import ChunkFunctionCall
    from .mcp_call import McpCall


class ChunkToolCall(Model):
    """A tool call, or a piece of one."""

    id: Optional[str] = None
    """Id of the call, any text; in its first piece."""
    index: Optional[int] = None
    """Which call the piece belongs to; may be -1."""
    type: Optional[Union[literals.ToolCallType, str]] = None
    """Kind of tool, as a rule function."""
    function: Optional[ChunkFunctionCall] = None
    """A function call, or a piece of one."""
    mcp: Optional[McpCall] = None
    """A step that the platform took with an MCP server."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.index = get("index")
        self.type = get("type")
        value = get("function")
        self.function = models.ChunkFunctionCall._load(value) if value.__class__ is dict else value
        value = get("mcp")
        self.mcp = models.McpCall._load(value) if value.__class__ is dict else value
