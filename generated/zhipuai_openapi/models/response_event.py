"""`ResponseEvent`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from .. import models
from ..types import Model, variant

if TYPE_CHECKING:
    from .. import literals
    from .response_function_call import ResponseFunctionCall
    from .response_message import ResponseMessage
    from .response_object import ResponseObject
    from .response_output_text import ResponseOutputText
    from .response_reasoning_item import ResponseReasoningItem
    from .response_reasoning_text import ResponseReasoningText
    from .response_web_search_call import ResponseWebSearchCall


class ResponseEvent(Model):
    """An event of a streamed response. `type` tells which of the other fields are there; the line `event:` before it
    says the same."""

    type: Union[literals.ResponseEventType, str]
    """What the event tells."""
    sequence_number: Optional[int] = None
    """Place of the event in the stream, growing."""
    response: Optional[ResponseObject] = None
    """A response as it stands."""
    output_index: Optional[int] = None
    """Place of the item in the response's output, in events about an item."""
    item_id: Optional[str] = None
    """Id of the item, in events about what is inside it."""
    item: Optional[Union[ResponseMessage, ResponseReasoningItem, ResponseFunctionCall, ResponseWebSearchCall]] = None
    """An item of an answer, told apart by its type. Items of kinds to come stay plain objects."""
    content_index: Optional[int] = None
    """Place of the part in the item's content, in events about a part."""
    part: Optional[Union[ResponseOutputText, ResponseReasoningText]] = None
    """A part of what the model said or thought, told apart by its type."""
    delta: Optional[str] = None
    """Next piece of the text, the reasoning or the arguments, in the events that end in `.delta`."""
    text: Optional[str] = None
    """The whole text, in response.output_text.done and response.reasoning_text.done."""
    arguments: Optional[str] = None
    """The whole arguments as the text of a JSON object, in response.function_call_arguments.done."""
    name: Optional[str] = None
    """Name of the function, in response.function_call_arguments.done where it is told."""
    code: Optional[Union[str, int]] = None
    """What kind of trouble it is, in error."""
    message: Optional[str] = None
    """What went wrong, in error."""

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        value = get("response")
        self.response = models.ResponseObject._load(value) if value.__class__ is dict else value
        self.output_index = get("output_index")
        self.item_id = get("item_id")
        value = get("item")
        self.item = variant(value, "type", _ITEM)
        self.content_index = get("content_index")
        value = get("part")
        self.part = variant(value, "type", _PART)
        self.delta = get("delta")
        self.text = get("text")
        self.arguments = get("arguments")
        self.name = get("name")
        self.code = get("code")
        self.message = get("message")


_ITEM: Dict[str, str] = {
    "message": "ResponseMessage",
    "reasoning": "ResponseReasoningItem",
    "function_call": "ResponseFunctionCall",
    "web_search_call": "ResponseWebSearchCall",
}

_PART: Dict[str, str] = {
    "output_text": "ResponseOutputText",
    "reasoning_text": "ResponseReasoningText",
}
