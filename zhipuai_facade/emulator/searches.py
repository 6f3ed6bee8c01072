"""Web search, alone, as the older tool, and beside a chat answer: pages that exist nowhere but look like some."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from .answers import Answer, Stream, Whole
from .identities import call_id, digest
from .received import Received
from .replies import is_chinese, last_question, pieces, text_of
from .state import State


def search_results(query: str, count: Optional[float] = None) -> List[Dict[str, Any]]:
    """As many pages as are asked for, two unless said otherwise; site, icon and date may be empty."""
    found: List[Dict[str, Any]] = []
    for number in range(1, int(count or 2) + 1):  # a whole number may be written as 2.0
        title, content = (
            ("关于“{}”的网页 {}", "这一页讲到了“{}”。") if is_chinese(query) else ("Page {1} on {0}", "About {}.")
        )
        found.append(
            {
                "refer": f"ref_{number}",
                "title": title.format(query, number),
                "link": f"https://example.com/{digest(query)[:8]}/{number}",
                "content": content.format(query),
                "media": "示例网站" if number == 1 else "",
                "icon": "https://example.com/icon.png" if number == 1 else "",
                "publish_date": "2026-10-01" if number == 1 else "",
            }
        )
    return found


def search(state: State, received: Received) -> Answer:
    """Search the web; what was looked for comes unasked."""
    query = str(received.body["search_query"])
    return Whole(
        {
            "id": received.id,
            "request_id": received.request_id,
            "created": int(received.at),
            "search_intent": [_intent(query)],
            "search_result": search_results(query, received.body.get("count") or 10),
        }
    )


def search_as_tool(state: State, received: Received) -> Answer:
    """Search with the older tool: what was looked for, the pages, and what to ask next, as three tool calls."""
    query = text_of(last_question(received.body["messages"]))
    calls = _tool_calls(query, received.id)
    tokens = len(pieces(query)) + 4
    usage = {"prompt_tokens": tokens, "completion_tokens": 0, "total_tokens": tokens}
    head: Dict[str, Any] = {"id": received.id, "created": int(received.at)}
    if not received.body.get("stream"):
        message = {"role": "assistant", "tool_calls": calls}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        named = dict(head, request_id=received.request_id, model=received.body["model"])
        return Whole(dict(named, choices=[choice], usage=usage))
    chunks = [dict(head, choices=[{"index": 0, "delta": {"role": "tool", "tool_calls": [call]}}]) for call in calls]
    last = {"index": 0, "finish_reason": "stop", "delta": {"role": "assistant", "content": ""}}
    return Stream(chunks + [dict(head, choices=[last], usage=usage)])


def _tool_calls(query: str, seed: str) -> List[Dict[str, Any]]:
    pages = [
        {name: page[name] for name in ("title", "link", "content", "icon", "media", "refer")}
        for page in search_results(query)
    ]
    contents: Mapping[str, List[Dict[str, Any]]] = {
        "search_intent": [_intent(query)],
        "search_result": pages,
        "search_recommend": [{"query": ("{}的最新消息" if is_chinese(query) else "news on {}").format(query)}],
    }
    return [
        {"id": call_id(seed, position), "index": position, "type": kind, kind: [dict(item, index=0) for item in items]}
        for position, (kind, items) in enumerate(contents.items())
    ]


def _intent(query: str) -> Dict[str, Any]:
    return {"query": query, "intent": "SEARCH_ALL", "keywords": " ".join(piece.strip() for piece in pieces(query)[:4])}
