"""The two forms of one answer: whole, and as the chunks of a stream. All of it plain JSON."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, cast

from zhipuai_openapi.types import Model

from ..emulator.replies import pieces
from ..emulator.shapes import as_list, as_object

Object = Dict[str, Any]

_LAST = ("usage", "web_search", "video_result", "content_filter", "last_error", "metadata")
"""What a stream carries on its last chunk."""

_WHOLE_ONLY = ("choices", "request_id", *_LAST)


def plain(value: object) -> Any:
    """A value as JSON has it: answers become objects, tuples lists."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {str(name): plain(item) for name, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in cast("Sequence[object]", value)]
    return value


def refuse_what_is_no_json(value: object) -> None:
    """Raise a ValueError when a value cannot be written as JSON."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"it cannot be written as JSON: {error}") from None


def tokens_of(message: Mapping[str, Any]) -> Tuple[int, int]:
    """The tokens of a message, counted in pieces: all of them, and those of the reasoning."""
    thought = len(pieces(message.get("reasoning_content") or ""))
    calls = map(as_object, as_list(message.get("tool_calls")))
    written = sum(len(pieces(call["function"]["arguments"])) for call in calls)
    return max(1, thought + len(pieces(message.get("content") or "")) + written), thought


def as_stream(
    whole: Mapping[str, Any],
    *,
    chat: bool = True,
    content: Optional[Sequence[str]] = None,
    reasoning: Optional[Sequence[str]] = None,
    tool_stream: bool = False,
) -> List[Object]:
    """The chunks that carry a whole answer, as the platform streams them: reasoning, content, calls, and a last one.

    Args:
        whole: The answer.
        chat: Whether it is one of a chat, not of an assistant or a search.
        content: The pieces to cut the content into.
        reasoning: The pieces to cut the reasoning into.
        tool_stream: Whether the arguments of a tool call come in pieces, too.
    """
    head: Object = {name: value for name, value in whole.items() if name not in _WHOLE_ONLY}
    if "object" in head:
        head["object"] = "chat.completion.chunk"
    found: List[Object] = []
    endings: List[Object] = []
    for choice in map(as_object, as_list(whole.get("choices"))):
        message = as_object(choice.get("message"))
        index, reason = choice.get("index", 0), choice.get("finish_reason")
        role = message.get("role", "assistant")
        thought = _cut(message.get("reasoning_content"), reasoning)
        said = _cut(message.get("content"), content)
        deltas: List[Object] = [{"role": role, "reasoning_content": piece} for piece in thought]
        deltas += [{"role": role, "content": piece} for piece in said]
        if "audio" in message:
            deltas.append({"role": role, "content": "", "audio": message["audio"]})
        found += [_chunk(head, index, delta) for delta in deltas]
        for call in as_list(message.get("tool_calls")):
            if not chat:
                found.append(_chunk(head, index, {"role": "tool", "tool_calls": [call]}))
            elif tool_stream:
                found += [_chunk(head, index, {"role": role, "tool_calls": [part]}) for part in _parts(call)]
            else:  # the platform says at once why it stops, and says it again in the end
                found.append(_chunk(head, index, {"tool_calls": [call]}, reason))
        endings.append(_chunk(head, index, {"role": role, "content": ""}, reason))
    found += endings or [dict(head, choices=[])]
    if "status" in head:
        found[:-1] = [dict(chunk, status="in_process") for chunk in found[:-1]]
    found[-1].update({name: whole[name] for name in _LAST if name in whole})
    return found


def as_whole(chunks: Sequence[Mapping[str, Any]]) -> Object:
    """The whole answer that chunks carry."""
    whole: Object = {}
    choices: Dict[int, Object] = {}
    for chunk in chunks:
        whole.update({name: value for name, value in chunk.items() if name != "choices"})
        for given in map(as_object, as_list(chunk.get("choices"))):
            index: int = given.get("index", 0)
            choice = choices.setdefault(index, {"index": index, "message": {"role": "assistant"}})
            if given.get("finish_reason"):
                choice["finish_reason"] = given["finish_reason"]
            _add(choice["message"], as_object(given.get("delta")))
    if "object" in whole:
        whole["object"] = "chat.completion"
    whole["choices"] = [choices[index] for index in sorted(choices)]
    return whole


def _cut(text: Optional[str], wanted: Optional[Sequence[str]]) -> Sequence[str]:
    return wanted if wanted is not None else pieces(text or "")


def _chunk(head: Object, index: int, delta: Object, finish_reason: Optional[str] = None) -> Object:
    choice: Object = {"index": index}
    if finish_reason:
        choice["finish_reason"] = finish_reason
    choice["delta"] = delta
    return dict(head, choices=[choice])


def _parts(call: Mapping[str, Any]) -> List[Object]:
    """A tool call in pieces: its name, then its arguments."""
    function: Mapping[str, Any] = call["function"]
    parts: List[Object] = [dict(call, function={"name": function["name"], "arguments": ""})]
    for piece in pieces(function["arguments"]):
        parts.append({"index": call.get("index", 0), "function": {"arguments": piece}})
    return parts


def _add(message: Object, delta: Mapping[str, Any]) -> None:
    for name, value in delta.items():
        if name in ("content", "reasoning_content"):
            if value is not None:
                message[name] = (message.get(name) or "") + value
        elif name == "tool_calls":
            for call in as_list(value):
                _add_call(message.setdefault(name, []), call)
        elif name not in ("role", "metadata"):
            message[name] = value


def _add_call(calls: List[Object], call: Mapping[str, Any]) -> None:
    """Add a call, or the next piece of the last one with its index, which brings no type or the same id."""
    begun = next((one for one in reversed(calls) if one.get("index") == call.get("index")), None)
    same = begun is not None and ("type" not in call or ("id" in call and call["id"] == begun.get("id")))
    if begun is None or not same:
        calls.append(dict(call))
        return
    function, more = as_object(begun.get("function")), as_object(call.get("function"))
    begun["function"] = dict(function, arguments=function.get("arguments", "") + more.get("arguments", ""))
