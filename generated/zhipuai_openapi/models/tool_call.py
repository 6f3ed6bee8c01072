"""`ToolCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .function_call import FunctionCall
    from .mcp_call import McpCall


class ToolCall(Model):
    """A call that the model asks for. Function calls have `function`; calls to MCP servers, which the platform makes
    itself, are documented to have `mcp` and were never recorded."""

    id: str
    """Id of the call, any text (call_ and a number that may be negative, for one); to be handed back."""
    index: Optional[int] = None
    """Place among the calls, from 0; may be -1."""
    type: Union[literals.ToolCallType, str]
    """Kind of tool, as a rule function."""
    function: FunctionCall
    """A function and its arguments."""
    mcp: Optional[McpCall] = None
    """A step that the platform took with an MCP server."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.index = get("index")
        self.type = get("type")
        value = get("function")
        self.function = models.FunctionCall._load(value) if value.__class__ is dict else value
        value = get("mcp")
        self.mcp = models.McpCall._load(value) if value.__class__ is dict else value
