"""`AssistantToolCall`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .code_interpreter_use import CodeInterpreterUse
    from .drawing_tool_use import DrawingToolUse
    from .function_use import FunctionUse
    from .retrieval_use import RetrievalUse
    from .web_browser_use import WebBrowserUse


class AssistantToolCall(Model):
    """One use of a tool. `type` names the field that is filled; the input and the outputs come in different pieces."""

    index: Optional[int] = None
    """Which use this is, from 0."""
    id: Optional[str] = None
    """The id of the call, where there is one."""
    type: Union[literals.AssistantToolType, str]
    """Which tool."""
    web_browser: Optional[WebBrowserUse] = None
    """A search of the web."""
    code_interpreter: Optional[CodeInterpreterUse] = None
    """A run of code."""
    drawing_tool: Optional[DrawingToolUse] = None
    """A drawing."""
    retrieval: Optional[RetrievalUse] = None
    """A look into a knowledge base."""
    function: Optional[FunctionUse] = None
    """A call of a function."""

    def _read(self, get: Any) -> None:
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        value = get("web_browser")
        self.web_browser = models.WebBrowserUse._load(value) if value.__class__ is dict else value
        value = get("code_interpreter")
        self.code_interpreter = models.CodeInterpreterUse._load(value) if value.__class__ is dict else value
        value = get("drawing_tool")
        self.drawing_tool = models.DrawingToolUse._load(value) if value.__class__ is dict else value
        value = get("retrieval")
        self.retrieval = models.RetrievalUse._load(value) if value.__class__ is dict else value
        value = get("function")
        self.function = models.FunctionUse._load(value) if value.__class__ is dict else value
