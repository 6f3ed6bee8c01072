"""`ResponseItemList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from ..types import Model, variant

if TYPE_CHECKING:
    from .response_function_call import ResponseFunctionCall
    from .response_function_call_output import ResponseFunctionCallOutput
    from .response_reasoning_item import ResponseReasoningItem
    from .response_stored_message import ResponseStoredMessage
    from .response_web_search_call import ResponseWebSearchCall


class ResponseItemList(Model):
    """What a response was asked."""

    object: Optional[str] = None
    """Always `list`."""
    data: Optional[
        List[
            Union[
                ResponseStoredMessage,
                ResponseReasoningItem,
                ResponseFunctionCall,
                ResponseFunctionCallOutput,
                ResponseWebSearchCall,
            ]
        ]
    ] = None
    """The items."""
    first_id: Optional[str] = None
    """The id of the first item."""
    last_id: Optional[str] = None
    """The id of the last item."""
    has_more: Optional[bool] = None
    """Whether there are further items."""

    def _read(self, get: Any) -> None:
        self.object = get("object")
        value = get("data")
        self.data = [variant(value_, "type", _DATA) for value_ in value] if value.__class__ is list else value
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        self.has_more = get("has_more")


_DATA: Dict[str, str] = {
    "message": "ResponseStoredMessage",
    "reasoning": "ResponseReasoningItem",
    "function_call": "ResponseFunctionCall",
    "function_call_output": "ResponseFunctionCallOutput",
    "web_search_call": "ResponseWebSearchCall",
}
