"""The Responses API: the answer of the chat as items, kept when that is asked for, and continued by its id."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from .answers import Answer, Stream, Whole
from .chat import complete
from .errors import PlatformError
from .families import word_of
from .received import Received
from .response_events import events_of
from .response_items import chat_body, items_of
from .shapes import as_list, as_object
from .state import State, StoredResponse, find

_ENDINGS: Mapping[str, Tuple[str, str]] = {  # of a chat: status of the response, and why it is incomplete
    "stop": ("completed", ""),
    "tool_calls": ("completed", ""),
    "length": ("incomplete", "max_output_tokens"),
    "sensitive": ("incomplete", "content_filter"),
}
_ECHOED = ("instructions", "max_output_tokens", "prompt_cache_key", "temperature", "top_p")


def create(state: State, received: Received) -> Answer:
    """Answer with items, whole or as named events with ``[DONE]`` behind them."""
    items = items_of(received.body["input"], received.id)
    said = [*_said_before(state, received), *items]
    response = _response(received, said)
    if received.body.get("store"):
        state.responses[response["id"]] = StoredResponse(response, items, [*said, *response["output"]])
    if not received.operation.streams(received.body):
        return Whole(response)
    return Stream(events_of(response), named=True, failing=_failure)


def retrieve(state: State, received: Received) -> Answer:
    """A response that was kept."""
    return Whole(_find(state, received).fields)


def delete(state: State, received: Received) -> Answer:
    """Forget a response."""
    identity = _find(state, received).fields["id"]
    del state.responses[identity]
    return Whole({"id": identity, "object": "response", "deleted": True})


def input_items(state: State, received: Received) -> Answer:
    """What a response was asked."""
    items = _find(state, received).items
    ends = {"first_id": items[0].get("id"), "last_id": items[-1].get("id")} if items else {}
    return Whole({"object": "list", "data": items, "has_more": False, **ends})


def _find(state: State, received: Received) -> StoredResponse:
    return find(state.responses, received, "response_id")


def _said_before(state: State, received: Received) -> List[Dict[str, Any]]:
    previous = received.body.get("previous_response_id")
    if not previous:
        return []
    if previous not in state.responses:
        raise PlatformError("1214", "previous_response_id", previous)
    return state.responses[previous].conversation


def _response(received: Received, said: List[Dict[str, Any]]) -> Dict[str, Any]:
    body = received.body
    completion = complete(chat_body(body, said), received)
    choice = completion["choices"][0]
    status, reason = _ENDINGS.get(choice["finish_reason"], ("failed", ""))
    usage = completion["usage"]
    thought = as_object(usage.get("completion_tokens_details")).get("reasoning_tokens", 0)
    found = as_list(completion.get("web_search"))
    response: Dict[str, Any] = {
        "id": f"resp_{received.id}",
        "object": "response",
        "created_at": int(received.at),
        "model": body["model"],
        "status": status,
        "error": {"code": "server_error", "message": choice["finish_reason"]} if status == "failed" else None,
        "incomplete_details": {"reason": reason} if reason else None,
        "instructions": None,
        "max_output_tokens": 65536,
        "temperature": 1,
        "top_p": 0.95,
        "text": {"format": {"type": as_object(as_object(body.get("text")).get("format")).get("type", "text")}},
        "tools": as_list(body.get("tools")),
        "conversation_id": "",
        "previous_response_id": body.get("previous_response_id") or "",
        "metadata": None,
        "parallel_tool_calls": True,
        "output": _output(received, choice["message"], found, status),
        "usage": {
            "input_tokens": usage["prompt_tokens"],
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": usage["completion_tokens"],
            "output_tokens_details": {"reasoning_tokens": thought},
            "total_tokens": usage["total_tokens"],
        },
    }
    response.update({name: body[name] for name in _ECHOED if name in body})
    return response


def _output(received: Received, message: Mapping[str, Any], found: List[Any], status: str) -> List[Dict[str, Any]]:
    """Reasoning, a search, and then function calls or a message."""
    identity = received.id
    output: List[Dict[str, Any]] = []
    ending = "completed" if status == "failed" else status
    if message.get("reasoning_content"):
        part = {"type": "reasoning_text", "text": message["reasoning_content"]}
        output.append(_item("reasoning", f"rs_{identity}", content=[part], summary=[], encrypted_content=None))
    if found:
        action = {"type": "search", "queries": [found[0]["title"]], "source": [page["link"] for page in found]}
        output.append(_item("web_search_call", f"ws_{identity}", action=action, result=found))
    for position, call in enumerate(as_list(message.get("tool_calls"))):
        function = call["function"]
        output.append(
            _item(
                "function_call",
                f"fc_{identity}{position or ''}",
                namespace=_namespace_of(function["name"], as_list(received.body.get("tools"))),
                name=function["name"],
                call_id=call["id"],
                arguments=function["arguments"],
            )
        )
    if not message.get("tool_calls"):
        text: Dict[str, Any] = {"type": "output_text", "text": message.get("content") or "", "annotations": []}
        output.append(dict(_item("message", f"msg_{identity}", role="assistant", content=[text]), status=ending))
    return output


def _item(kind: str, identity: str, **fields: Any) -> Dict[str, Any]:
    return {"id": identity, "type": kind, "status": "completed", **fields}


def _namespace_of(name: str, tools: List[Any]) -> str:
    for tool in map(as_object, tools):
        if tool.get("type") == "namespace" and name in [inner.get("name") for inner in as_list(tool.get("tools"))]:
            return str(tool["name"])
    return ""


def _failure(error: PlatformError, after: int) -> Dict[str, Any]:
    return {"type": "error", "sequence_number": after, "code": word_of(error), "message": error.message(english=False)}
