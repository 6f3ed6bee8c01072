"""Agents: a translation at once, slides in a conversation that grows, a video as a task.

A translation answers with a list of ``messages``, slides with a list under ``message``; a task with its id alone. An
agent that fails says so under HTTP 200, in its status.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence, Tuple

from .answers import Answer, Stream, Whole
from .errors import PlatformError
from .identities import digest
from .received import Received
from .replies import pieces
from .shapes import as_list, as_object
from .state import State, Task, find_task

SLIDES = "slides_glm_agent"
TASKS = ("vidu_template_agent", "intelligent_education_correction_polling")
_PAGES = 2


def invoke(state: State, received: Received) -> Answer:
    """Talk to an agent; any name is one."""
    body = received.body
    if not as_list(body.get("messages")) and not body.get("conversation_id"):
        raise PlatformError("1213", "messages")
    if received.orders.failed:
        failure = dict(_head(received), **_failure(received.orders.failed))
        return Stream([failure]) if received.operation.streams(body) else Whole(failure)
    if body["agent_id"] in TASKS:
        accepted = _accept(state, received)
        return Stream([accepted]) if received.operation.streams(body) else Whole(accepted)
    return _make_slides(state, received) if body["agent_id"] == SLIDES else _speak(received)


def async_result(state: State, received: Received) -> Answer:
    """A task as it stands, by its id; what a conversation made, by the id of that."""
    body = received.body
    if body.get("conversation_id") and not body.get("async_id"):
        return Whole(dict(_conversation(state, body), status="success"))
    if "async_id" not in body:
        raise PlatformError("1213", "async_id")
    return Whole(find_task(state.agent_tasks, body["async_id"]).look())


def converse(state: State, received: Received) -> Answer:
    """What a conversation has made so far: a picture of each page, and a PDF when it is wanted."""
    return Whole(_conversation(state, received.body))


def _speak(received: Received) -> Answer:
    text = _said(received.body)
    usage = _usage(received.body, text)
    if not received.operation.streams(received.body):
        message = {"role": "assistant", "content": {"type": "text", "text": text}}
        choice = {"index": 0, "finish_reason": "stop", "messages": [message]}
        return Whole(dict(_head(received), status="success", choices=[choice], usage=usage))
    chunks = [
        dict(_head(received), choices=[{"index": 0, "messages": [_spoken({"type": "text", "text": piece})]}])
        for piece in pieces(text)
    ]
    last: Dict[str, Any] = {"index": 0, "finish_reason": "stop", "messages": []}
    return Stream([*chunks, dict(_head(received), status="success", choices=[last], usage=usage)])


def _make_slides(state: State, received: Received) -> Answer:
    """Each page is put in by a tool; an answer of text comes in the end."""
    body = received.body
    identity = body.get("conversation_id") or digest(received.id)[:24]
    begun = state.slides.get(identity, 0)
    state.slides[identity] = begun + _PAGES
    head = {"id": received.id, "conversation_id": identity, "agent_id": SLIDES}
    made = [dict(_spoken([_page(number)]), phase="tool") for number in range(begun + 1, begun + _PAGES + 1)]
    made.append(dict(_spoken([{"type": "text", "text": "The slides are ready."}]), phase="answer"))
    if not received.operation.streams(body):
        return Whole(dict(head, choices=[{"index": 0, "finish_reason": "stop", "message": made}]))
    chunks: List[Dict[str, Any]] = [dict(head, choices=[{"index": 0, "message": [one]}]) for one in made]
    return Stream([*chunks, dict(head, choices=[{"index": 0, "finish_reason": "stop", "message": []}])])


def _accept(state: State, received: Received) -> Dict[str, Any]:
    agent = received.body["agent_id"]
    identity = str(10**18 + int(digest(received.id)[:12], 16))
    head = {"agent_id": agent, "async_id": identity}
    video = {"type": "video_url", "video_url": f"{received.origin}/emulated/{identity}.mp4"}
    choice = {"index": 0, "finish_reason": "stop", "message": [_spoken([video])]}
    result: Dict[str, Any] = dict(head, status="success", choices=[choice])
    if received.orders.task not in ("", "success"):
        result = dict(head, **_failure("1301"))
    pending = dict(head, status="pending")
    state.agent_tasks[identity] = Task(pending, result, state.polls_for(received.orders.polls))
    return pending


def _conversation(state: State, body: Mapping[str, Any]) -> Dict[str, Any]:
    identity = body["conversation_id"]
    if identity not in state.slides:
        raise PlatformError("1214", "conversation_id")
    address = f"https://example.com/slides/{identity}"
    parts: List[Dict[str, Any]] = [
        {"type": "image_url", "tag_cn": "图片", "tag_en": "Image", "image_url": f"{address}-{number}.png"}
        for number in range(1, state.slides[identity] + 1)
    ]
    if as_object(body.get("custom_variables")).get("include_pdf"):
        parts.insert(0, {"type": "file_url", "tag_cn": "文件", "tag_en": "File", "file_url": f"{address}.pdf"})
    return {"conversation_id": identity, "agent_id": body["agent_id"], "choices": [{"message": [_spoken(parts)]}]}


def _head(received: Received) -> Dict[str, Any]:
    return {"id": received.id, "agent_id": received.body["agent_id"]}


def _failure(code: str) -> Dict[str, Any]:
    return {"status": "failed", "error": PlatformError(code).body()["error"]}


def _spoken(content: Any) -> Dict[str, Any]:
    return {"role": "assistant", "content": content}


def _page(number: int) -> Dict[str, Any]:
    use = {
        "tool_name": "insert_page",
        "input": f'{{"title":"Page {number}"}}',
        "output": f"<html><body><h1>Page {number}</h1></body></html>",
        "position": [number],
    }
    return {"type": "object", "tag_cn": "添加页面", "tag_en": "Insert a page", "object": use}


def _said(body: Mapping[str, Any]) -> str:
    """The text of the last message; of a translation with the languages before it."""
    variables = as_object(body.get("custom_variables"))
    text = "\n".join(_texts(as_list(body.get("messages"))[-1:]))
    if "target_lang" in variables or "source_lang" in variables:
        return "({} -> {}) {}".format(variables.get("source_lang", "auto"), variables.get("target_lang", "zh-CN"), text)
    return f"You said: {text}"


def _texts(messages: Sequence[Any]) -> List[str]:
    contents: List[Any] = [as_object(message).get("content") for message in messages]
    parts: List[Any] = [part for content in contents for part in (as_list(content) or [content])]
    return [part if isinstance(part, str) else str(as_object(part).get("text", "")) for part in parts]


def _usage(body: Mapping[str, Any], text: str) -> Dict[str, int]:
    asked = len(pieces("\n".join(_texts(as_list(body.get("messages")))))) + 4
    answered = len(pieces(text))
    counts: Tuple[int, int] = (asked, answered)
    return {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": sum(counts), "total_calls": 1}
