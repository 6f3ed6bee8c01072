"""Chat completions: a whole answer, composed from the request alone, and the stream that carries the same answer."""

from __future__ import annotations

import base64
import re
from typing import Any, Dict, List, Mapping

from . import rules
from .answers import Answer, Stream, Whole
from .chunks import chunks_of
from .functions import calls_for
from .identities import digest
from .received import Received
from .replies import pieces, reasoning, reply, text_of
from .searches import search_results
from .shapes import as_list, as_object
from .state import State

_THINKING = re.compile(r"glm-(4\.[5-9]|[5-9])", re.IGNORECASE)
_LEADING_NEWLINE = re.compile(r"glm-4\.[56]", re.IGNORECASE)
# A WAV file that holds 20 ms of silence: 8 kHz, one channel, 8 bits.
_SILENCE = b"RIFF\xc4\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0data\xa0\0\0\0" + b"\x80" * 160


def create(state: State, received: Received) -> Answer:
    """Answer a chat request, whole or as a stream."""
    completion = complete(received.body, received)
    if received.body.get("stream"):
        return Stream(chunks_of(completion, tool_stream=bool(received.body.get("tool_stream"))))
    return Whole(completion)


def complete(body: Mapping[str, Any], received: Received) -> Dict[str, Any]:
    """The chat completion that answers the body; the rest of the request gives ids, time and orders."""
    rules.check_chat(body)
    message: Dict[str, Any] = {"role": "assistant"}
    if thinks(body):
        message["reasoning_content"] = reasoning(body)
    calls = calls_for(body, received.id)
    leading = "\n" if _LEADING_NEWLINE.match(str(body["model"])) else ""
    if calls:
        message["tool_calls"] = calls
        if leading:
            message["content"] = leading
    else:
        message["content"] = leading + _until_stop(reply(body), body.get("stop"))
    finish_reason = received.orders.finish or _shorten(message, body) or ("tool_calls" if calls else "stop")
    if body["model"] == "glm-4-voice":
        message["audio"] = _spoken(str(message.get("content", "")), int(received.at))
    completion: Dict[str, Any] = {
        "id": received.id,
        "request_id": received.request_id,
        "created": int(received.at),
        "object": "chat.completion",
        "model": body["model"],
        "choices": [{"index": 0, "finish_reason": finish_reason, "message": message}],
        "usage": usage_of(body, message),
    }
    found = [] if calls else _found(body)
    if found:
        completion["web_search"] = found
    return completion


def thinks(body: Mapping[str, Any]) -> bool:
    """Whether the answer shows its reasoning: models from 4.5 on, unless thinking is switched off."""
    if as_object(body.get("thinking")).get("type") == "disabled" or body.get("reasoning_effort") in ("none", "minimal"):
        return False
    return bool(_THINKING.match(str(body["model"])))


def _until_stop(text: str, stop: Any) -> str:
    words: List[str] = [stop] if isinstance(stop, str) else as_list(stop)
    for word in filter(None, words):
        text = text.partition(word)[0]
    return text


def _shorten(message: Dict[str, Any], body: Mapping[str, Any]) -> str:
    """Cut the answer to ``max_tokens``; the reasoning counts too, and may leave nothing for the content."""
    left = int(body.get("max_tokens") or body.get("max_completion_tokens") or 0)  # it may be written as 8.0
    if not left or "tool_calls" in message or _completion_tokens(message) <= left:
        return ""
    for name in ("reasoning_content", "content"):
        kept = pieces(message.get(name, ""))[:left]
        left -= len(kept)
        if name in message:
            message[name] = "".join(kept)
    return "length"


def _completion_tokens(message: Mapping[str, Any]) -> int:
    text = (message.get("reasoning_content") or "") + (message.get("content") or "")
    return len(pieces(text)) + sum(len(pieces(call["function"]["arguments"])) for call in message.get("tool_calls", []))


def usage_of(body: Mapping[str, Any], message: Mapping[str, Any]) -> Dict[str, Any]:
    """The tokens that an answer cost: as many as it and the request have pieces."""
    prompt = sum(4 + len(pieces(text_of(one))) for one in body["messages"])
    completion = max(1, _completion_tokens(message))
    usage: Dict[str, Any] = {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0},
    }
    if "reasoning_content" in message:
        usage["completion_tokens_details"] = {"reasoning_tokens": len(pieces(message["reasoning_content"]))}
    return usage


def _found(body: Mapping[str, Any]) -> List[Dict[str, Any]]:
    for tool in map(as_object, as_list(body.get("tools"))):
        settings = as_object(tool.get("web_search"))
        asked = tool.get("type") == "web_search" and settings.get("enable") is not False
        if asked and settings.get("search_result") is not False:
            return search_results(settings.get("search_query") or text_of(body["messages"][-1]), settings.get("count"))
    return []


def _spoken(text: str, at: int) -> Dict[str, Any]:
    return {"id": digest(text)[:32], "data": base64.b64encode(_SILENCE).decode("ascii"), "expires_at": at + 3600}
