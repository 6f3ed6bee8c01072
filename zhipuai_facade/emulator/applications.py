"""Applications that were built on the platform: what they ask for, their files and conversations, and their runs."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from .answers import Answer, Stream, Whole
from .envelopes import enveloped
from .identities import digest, number_id
from .received import Received
from .replies import is_chinese, pieces
from .state import State

_REFUSED = (".exe", ".zip", ".bin")
_NODE = {"node_id": "node_2", "node_name": "Writer"}
_MILLISECONDS = 40


def variables(state: State, received: Received) -> Answer:
    """What an application asks for: a text and a choice."""
    given: List[Dict[str, Any]] = [
        {"id": "field_1", "name": "Topic", "type": "Input", "tips": "What it is about", "allowed_values": []},
        {"id": "field_2", "name": "Tone", "type": "selection_list", "tips": "How it sounds"},
    ]
    given[1]["allowed_values"] = ["friendly", "formal"]
    return enveloped(received, [dict(one, input_template={"options": []}) for one in given])


def upload_file(state: State, received: Received) -> Answer:
    """Take files for a conversation; those of a kind that cannot be read are named with the reason."""
    taken: List[Dict[str, Any]] = []
    refused: List[Dict[str, Any]] = []
    for _, upload in received.files:
        if upload.filename.lower().endswith(_REFUSED):
            refused.append({"file_name": upload.filename, "fail_reason": "不支持的文件类型"})
            continue
        identity = number_id()
        state.application_files[identity] = upload.filename
        taken.append({"file_id": identity, "file_name": upload.filename})
    return enveloped(received, {"success_info": taken, "fail_info": refused})


def file_stat(state: State, received: Received) -> Answer:
    """Whether files have been read: 1, or 0 for a file that nobody sent."""
    states = [
        {"file_id": identity, "code": 1, "msg": "解析成功"}
        if identity in state.application_files
        else {"file_id": identity, "code": 0, "msg": "文件不存在"}
        for identity in received.body["file_ids"]
    ]
    return enveloped(received, states)


def create_conversation(state: State, received: Received) -> Answer:
    """Begin a conversation."""
    return enveloped(received, {"conversation_id": number_id()})


def invoke(state: State, received: Received) -> Answer:
    """Run an application: as a stream unless that is declined, with what its nodes do when that is asked for."""
    body = received.body
    text = _asked(body)
    said = f"关于“{text}”，应用写好了。" if is_chinese(text) else f"The application wrote about: {text}"
    head: Dict[str, Any] = {
        "request_id": received.request_id,
        "conversation_id": body.get("conversation_id") or str(int(digest(received.id)[:15], 16)),
        "app_id": body["app_id"],
    }
    usage = [_usage(text, said)]
    begun = dict(_NODE, type="node_processing", content="", time=0)
    ended = dict(_NODE, type="node_finish", content=said, time=_MILLISECONDS)
    events = [begun, ended] if body.get("send_log_event") else []
    if not received.operation.streams(body):
        messages = {"content": {"type": "text", "msg": said}, "event": events}
        choice = {"index": 0, "finish_reason": "stop", "messages": messages}
        return Whole(dict(head, choices=[choice], usage=usage))
    deltas: List[Dict[str, Any]] = [{"event": event} for event in events[:1]]
    deltas += [{"content": {"type": "text", "msg": piece}} for piece in pieces(said)]
    deltas += [{"event": event} for event in events[1:]]
    chunks = [dict(head, choices=[{"index": 0, "delta": delta}]) for delta in deltas]
    last = {"index": 0, "finish_reason": "stop", "delta": {"content": {"type": "text", "msg": ""}}}
    return Stream([*chunks, dict(head, choices=[last], usage=usage)], closed=False)


def slice_info(state: State, received: Received) -> Answer:
    """The pieces of documents that one node of a run used."""
    identity = str(int(digest(received.body["request_id"])[:15], 16))
    position = {"x0": 72.0, "x1": 410.5, "top": 120.2, "bottom": 134.8, "page": 1, "height": 842.0, "width": 595.0}
    used = {
        "document": {"id": identity, "name": "handbook.pdf", "url": "https://example.com/handbook.pdf", "dtype": 0},
        "slice_info": [{"document_id": identity, "position": position, "text": "每人每年有三十天假期。"}],
        "hide_positions": False,
        "images": [],
    }
    return enveloped(received, {"document_slices": [used], "has_old_document": False})


def suggested_questions(state: State, received: Received) -> Answer:
    """What could be asked next."""
    return enveloped(received, {"problems": ["能再短一些吗？", "能再正式一些吗？"]})


def _asked(body: Mapping[str, Any]) -> str:
    last: Mapping[str, Any] = body["messages"][-1] if body["messages"] else {"content": []}
    return "，".join(str(part["value"]) for part in last["content"])


def _usage(text: str, said: str) -> Dict[str, Any]:
    given, made = len(pieces(text)) + 4, len(pieces(said))
    return {
        "model": "glm-4-air",
        "nodeName": _NODE["node_name"],
        "inputTokenCount": given,
        "outputTokenCount": made,
        "totalTokenCount": given + made,
    }
