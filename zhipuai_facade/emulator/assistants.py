"""Assistants: a conversation in which a tool is used, and the lists of assistants and of conversations.

Times are in milliseconds while an answer is made; a stream is ``in_process`` until its last chunk says ``completed``,
and what a tool was given and gave back comes in chunks of the role ``tool``.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from .answers import Answer, Stream, Whole
from .identities import digest, milliseconds
from .received import Received
from .replies import last_question, pieces, reply, text_of
from .searches import search_results
from .state import State

_NAMES: Mapping[str, Tuple[str, str]] = {
    "65940acff94777010aa6b796": ("智能助手", "回答各种问题"),
    "65a265419d72d299a9230616": ("数据分析", "分析数据并画图"),
    "66437ef3d920bdc5c60f338e": ("绘画", "按描述画图"),
    "659e54b1b8006379b4b2abd6": ("搜索", "在网上查找资料"),
}
_PAGE_SIZE = 5


def converse(state: State, received: Received) -> Answer:
    """Talk to an assistant, which uses one tool and then answers."""
    body: Dict[str, Any] = {"model": "glm-4-assistant", **received.body}
    conversation = body.get("conversation_id") or digest(received.id)[:24]
    text = text_of(last_question(body["messages"]))
    said = reply(body)
    prompt, completion = len(pieces(text)) + 4, len(pieces(said))
    usage = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
    head = {"id": received.id, "created": milliseconds(received.at)}
    tail = {"assistant_id": body["assistant_id"], "conversation_id": conversation}
    _remember(state, received, conversation, usage)
    if body.get("stream"):
        return Stream(_chunks(head, tail, _tool_use(body, text, received.origin), said, usage))
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": said}}
    return Whole(dict(head, choices=[choice], usage=usage, status="completed", request_id=received.request_id, **tail))


def query_support(state: State, received: Received) -> Answer:
    """The assistants that are asked for, or all of them."""
    wanted = received.body.get("assistant_id_list") or list(_NAMES)
    found = [_described(identity) for identity in wanted if identity in _NAMES]
    return Whole({"success": True, "code": 200, "msg": "操作成功", "data": found})


def query_conversation_usage(state: State, received: Received) -> Answer:
    """One page of the conversations with an assistant, the newest first."""
    identity = received.body["assistant_id"]
    size = int(received.body.get("page_size") or _PAGE_SIZE)
    start = (int(received.body.get("page") or 1) - 1) * size
    known = [one for one in reversed(list(state.conversations.values())) if one["assistant_id"] == identity]
    listing = {
        "assistant_id": identity,
        "has_more": len(known) > start + size,
        "conversation_list": known[start : start + size],
    }
    return Whole({"success": True, "code": 200, "msg": "操作成功", "data": listing})


def _chunks(
    head: Mapping[str, Any], tail: Mapping[str, Any], uses: List[Any], said: str, usage: Any
) -> List[Dict[str, Any]]:
    deltas: List[Dict[str, Any]] = [
        {"role": "tool", "tool_calls": [dict(use, index=0)], "metadata": {}} for use in uses
    ]
    deltas += [{"role": "assistant", "content": piece, "metadata": {}} for piece in pieces(said)]
    chunks = [dict(head, choices=[{"index": 0, "delta": delta}], status="in_process", **tail) for delta in deltas]
    for number, chunk in enumerate(chunks):
        chunk["created"] += number
    choice: Dict[str, Any] = {"index": 0, "finish_reason": "stop", "delta": {"role": "assistant", "metadata": {}}}
    last: Dict[str, Any] = dict(head, choices=[choice], usage=usage, status="completed", **tail)
    last["created"] += len(chunks)
    return chunks + [last]


def _tool_use(body: Mapping[str, Any], text: str, origin: str) -> List[Dict[str, Any]]:
    """What a tool was given and what it gave back: a drawing, a run of code, or, for any other question, a search."""
    identity = body["assistant_id"]
    if identity == "66437ef3d920bdc5c60f338e" or "画" in text or "draw" in text.lower():
        tool, given = "drawing_tool", text
        gave: List[Any] = [{"image": f"{origin}/emulated/{digest(text)[:16]}_0.png"}]
    elif identity == "65a265419d72d299a9230616" or "代码" in text or "code" in text.lower():
        tool, given = "code_interpreter", "print(6 * 7)"
        gave = [{"type": "logs", "logs": "42\n"}]
    else:
        tool, given = "web_browser", 'search("{}")'.format(text.replace('"', "'"))
        gave = [{name: page[name] for name in ("title", "link", "content")} for page in search_results(text)]
    return [{"type": tool, tool: {"input": given}}, {"type": tool, tool: {"outputs": gave}}]


def _remember(state: State, received: Received, conversation: str, usage: Mapping[str, int]) -> None:
    known = state.conversations.setdefault(
        conversation,
        {
            "id": conversation,
            "assistant_id": received.body["assistant_id"],
            "create_time": int(received.at),
            "usage": {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0},
        },
    )
    known["update_time"] = int(received.at)
    known["usage"] = {name: known["usage"][name] + usage[name] for name in usage}


def _described(identity: str) -> Dict[str, Any]:
    name, description = _NAMES[identity]
    return {
        "assistant_id": identity,
        "name": name,
        "avatar": "https://example.com/avatar.png",
        "description": description,
        "status": "publish",
        "tools": ["web_browser", "code_interpreter", "drawing_tool"],
        "starter_prompts": ["你能做什么？"],
        "tags": [{"key": "general", "label": "通用"}],
        "created_at": 1704067200,
        "updated_at": 1725120000,
    }
