"""The items of a response's request: with ids, and as the messages of a chat that asks the same."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

from .errors import PlatformError
from .shapes import as_list, as_object

Item = Dict[str, Any]


def items_of(given: Any, seed: str) -> List[Item]:
    """The input as items, each with an id; a text is one message."""
    if isinstance(given, str):
        given = [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": given}]}]
    return [{"id": f"item_{seed}{position or ''}", **item} for position, item in enumerate(given)]


def chat_body(body: Mapping[str, Any], items: Sequence[Item]) -> Dict[str, Any]:
    """The request of a chat that asks the same."""
    messages = _messages(items)
    if not any(message["role"] in ("user", "tool") for message in messages):
        raise PlatformError("1214", "input")
    if body.get("instructions"):
        messages.insert(0, {"role": "system", "content": body["instructions"]})
    chat: Dict[str, Any] = {"model": body["model"], "messages": messages}
    for name, theirs in (("stop", "stop"), ("max_output_tokens", "max_tokens")):
        if name in body:
            chat[theirs] = body[name]
    effort = as_object(body.get("reasoning")).get("effort")
    if effort is not None:
        chat["reasoning_effort"] = effort
    if as_object(as_object(body.get("text")).get("format")).get("type") == "json_object":
        chat["response_format"] = {"type": "json_object"}
    if body.get("tool_choice") not in (None, "none", "auto"):
        raise PlatformError("1214", "tool_choice", "none, auto")
    if body.get("tool_choice") != "none":
        chat["tools"] = [tool for given in as_list(body.get("tools")) for tool in _tools(as_object(given))]
    return chat


def _messages(items: Sequence[Item]) -> List[Dict[str, Any]]:
    messages: List[Dict[str, Any]] = []
    for item in items:
        kind = item.get("type")
        if kind == "message":
            role = "system" if item["role"] == "developer" else item["role"]
            messages.append({"role": role, "content": _content(item["content"])})
        elif kind == "function_call":
            function = {"name": item["name"], "arguments": item["arguments"]}
            call = {"id": item["call_id"], "type": "function", "function": function}
            messages.append({"role": "assistant", "content": "", "tool_calls": [call]})
        elif kind == "function_call_output":
            messages.append({"role": "tool", "tool_call_id": item["call_id"], "content": item["output"]})
    return messages


def _content(given: Any) -> Any:
    if isinstance(given, str):
        return given
    return [_part(as_object(part)) for part in as_list(given) or [given]]


def _part(part: Mapping[str, Any]) -> Dict[str, Any]:
    kind = part.get("type")
    if kind == "input_image":
        return {"type": "image_url", "image_url": {"url": part.get("image_url", "")}}
    if kind == "input_file":
        return {"type": "file", "file": {name: part[name] for name in ("file_url", "file_data") if name in part}}
    return {"type": "text", "text": part.get("text", "")}


def _tools(tool: Mapping[str, Any]) -> List[Dict[str, Any]]:
    """A tool as the chat has it; those in a namespace one by one."""
    kind = tool.get("type")
    if kind == "namespace":
        return [one for inner in as_list(tool.get("tools")) for one in _tools(as_object(inner))]
    if kind == "web_search":
        return [{"type": "web_search", "web_search": {"enable": True, "search_result": True}}]
    return [{"type": "function", "function": {name: tool[name] for name in _OF_A_FUNCTION if name in tool}}]


_OF_A_FUNCTION = ("name", "description", "parameters")
