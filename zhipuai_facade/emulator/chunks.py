"""A chat completion taken apart into the chunks of a stream, frame by frame as the platform sends them.

Reasoning comes first, then content; ``role`` stands in every delta except that of a tool call; ``finish_reason`` is
absent until the end; usage and search results ride on the last chunk. A tool call arrives whole in one chunk that
already has its finish reason, which the last chunk repeats; with ``tool_stream`` its arguments come in pieces.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from .replies import pieces

Delta = Dict[str, Any]


def chunks_of(completion: Mapping[str, Any], *, tool_stream: bool) -> List[Dict[str, Any]]:
    """The chunks of a stream that carries the completion."""
    choice: Mapping[str, Any] = completion["choices"][0]
    message: Mapping[str, Any] = choice["message"]
    finish_reason: str = choice["finish_reason"]
    found = [_chunk(completion, delta) for delta in _text_deltas(message)]
    for call in message.get("tool_calls", []):
        found += _call_chunks(completion, call, finish_reason, tool_stream, alone=len(message["tool_calls"]) == 1)
    last = _chunk(completion, _spoken(content=""), finish_reason)
    last["usage"] = completion["usage"]
    if "web_search" in completion:
        last["web_search"] = completion["web_search"]
    return found + [last]


def _text_deltas(message: Mapping[str, Any]) -> List[Delta]:
    deltas: List[Delta] = []
    thought: str = message.get("reasoning_content", "")
    if thought:
        deltas.append(_spoken(content="", reasoning_content="\n"))
        deltas += [_spoken(reasoning_content=piece) for piece in pieces(thought)]
    content: str = message.get("content", "")
    if content.startswith("\n"):
        deltas.append(_spoken(content="\n"))
    deltas += [_spoken(content=piece) for piece in pieces(content.lstrip("\n"))]
    if "audio" in message:
        deltas.append(_spoken(content="", audio=message["audio"]))
    return deltas


def _call_chunks(
    completion: Mapping[str, Any], call: Mapping[str, Any], finish_reason: str, tool_stream: bool, alone: bool
) -> List[Dict[str, Any]]:
    if tool_stream:
        opening = dict(call, function={"name": call["function"]["name"], "arguments": ""})
        deltas = [{"tool_calls": [opening]}]
        for piece in pieces(call["function"]["arguments"]):
            deltas.append({"tool_calls": [{"index": call["index"], "function": {"arguments": piece}}]})
        return [_chunk(completion, dict(role="assistant", **delta)) for delta in deltas]
    # One model was recorded with -1 as the index of its only call: an index is not a position in a list.
    index = -1 if alone and completion["model"] == "glm-4.5-flash" else call["index"]
    return [_chunk(completion, {"tool_calls": [dict(call, index=index)]}, finish_reason)]


def _spoken(**fields: Any) -> Delta:
    return dict(role="assistant", **fields)


def _chunk(completion: Mapping[str, Any], delta: Delta, finish_reason: str = "") -> Dict[str, Any]:
    choice: Dict[str, Any] = {"index": 0}
    if finish_reason:
        choice["finish_reason"] = finish_reason
    choice["delta"] = delta
    return {
        "id": completion["id"],
        "created": completion["created"],
        "object": "chat.completion.chunk",
        "model": completion["model"],
        "choices": [choice],
    }
