"""`ResponseObject`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from .. import models
from ..types import Json, Model, variant

if TYPE_CHECKING:
    from .. import literals
    from .response_error import ResponseError
    from .response_function_call import ResponseFunctionCall
    from .response_incomplete_details import ResponseIncompleteDetails
    from .response_message import ResponseMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_text_used import ResponseTextUsed
    from .response_usage import ResponseUsage
    from .response_web_search_call import ResponseWebSearchCall


class ResponseObject(Model):
    """A response as it stands."""

    id: str
    """The id, to look at it or go on from it when it was kept."""
    object: Optional[str] = None
    """Always `response`."""
    created_at: Optional[float] = None
    """When it was made, Unix time in seconds."""
    model: Optional[str] = None
    """Model that answers; not always spelt as requested."""
    status: Union[literals.ResponseStatus, str]
    """Where the response stands."""
    output: List[Union[ResponseMessage, ResponseReasoningItem, ResponseFunctionCall, ResponseWebSearchCall]]
    """What came of it, in the order in which it did."""
    usage: Optional[ResponseUsage] = None
    """Tokens that the call cost; null until it is done."""
    error: Optional[ResponseError] = None
    """What went wrong, when something did."""
    incomplete_details: Optional[ResponseIncompleteDetails] = None
    """Why the response is incomplete, when it is."""
    instructions: Optional[str] = None
    """The instructions of the request."""
    max_output_tokens: Optional[int] = None
    """Most tokens that the answer might have."""
    temperature: Optional[float] = None
    """Randomness of the answer, from 0 to 1."""
    top_p: Optional[float] = None
    """Share of probability from which words were drawn, from 0.01 to 1."""
    text: Optional[ResponseTextUsed] = None
    """The form of the answer's text."""
    tools: Optional[List[Json]] = None
    """The tools of the request, as they were sent."""
    conversation_id: Optional[str] = None
    """Not documented; an empty text so far."""
    previous_response_id: Optional[str] = None
    """The response that this one went on from, or an empty text."""
    metadata: Optional[Dict[str, Json]] = None
    """Not documented; null so far."""
    parallel_tool_calls: Optional[bool] = None
    """Not documented; true so far."""
    prompt_cache_key: Optional[str] = None
    """The key of the request."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.model = get("model")
        self.status = get("status")
        value = get("output")
        self.output = [variant(value_, "type", _OUTPUT) for value_ in value] if value.__class__ is list else value
        value = get("usage")
        self.usage = models.ResponseUsage._load(value) if value.__class__ is dict else value
        value = get("error")
        self.error = models.ResponseError._load(value) if value.__class__ is dict else value
        value = get("incomplete_details")
        self.incomplete_details = models.ResponseIncompleteDetails._load(value) if value.__class__ is dict else value
        self.instructions = get("instructions")
        self.max_output_tokens = get("max_output_tokens")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        value = get("text")
        self.text = models.ResponseTextUsed._load(value) if value.__class__ is dict else value
        self.tools = get("tools")
        self.conversation_id = get("conversation_id")
        self.previous_response_id = get("previous_response_id")
        self.metadata = get("metadata")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.prompt_cache_key = get("prompt_cache_key")


_OUTPUT: Dict[str, str] = {
    "message": "ResponseMessage",
    "reasoning": "ResponseReasoningItem",
    "function_call": "ResponseFunctionCall",
    "web_search_call": "ResponseWebSearchCall",
}
