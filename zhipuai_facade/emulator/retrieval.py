"""Answers out of knowledge bases: an agent that looks things up and tells so, event by event, and the search alone."""

from __future__ import annotations

import re
from typing import Any, Dict, List

from .answers import Answer, Stream
from .envelopes import enveloped
from .errors import PlatformError
from .identities import call_id, digest, session_id
from .passages import Passage, found_in
from .received import Received
from .replies import is_chinese, last_question, pieces, text_of
from .shapes import as_list
from .state import State

_CONTENTS = 8
_MILLISECONDS = 40
_VIDEO = re.compile(r"\.(mp4|mov|avi)$", re.IGNORECASE)

Event = Dict[str, Any]


def chat(state: State, received: Received) -> Answer:
    """A stream that says what is looked up, what is found, and the answer; it ends with ``done``, and no ``[DONE]``."""
    body = received.body
    question = text_of(last_question(body["messages"]))
    settings = body["retrieval"]
    found = found_in(state, question, settings["know_ids"])[: int(settings.get("top_k") or _CONTENTS)]
    said = _answer(question, found)
    thought = _thought(question) if body.get("enable_thinking") else ""
    session = session_id()
    call = call_id(received.id, 0)
    asked = {"callId": call, "toolName": "knowledge_retrieve", "arguments": {"query": question}}
    gave = {
        "callId": call,
        "toolName": "knowledge_retrieve",
        "result": [{"text": one.text, "score": one.score, "doc_name": one.name} for one in found],
        "status": "success",
        "durationMs": _MILLISECONDS,
    }
    events: List[Event] = [{"type": "session_created"}]
    events += [{"type": "reasoning", "data": piece} for piece in pieces(thought)]
    plan = "我在知识库里查一下。" if is_chinese(question) else "I look it up in the knowledge base."
    events += [{"type": "thought", "data": plan}, {"type": "tool_call", "data": asked}]
    events.append({"type": "tool_result", "data": gave})
    events += [{"type": "answer", "data": piece} for piece in pieces(said)]
    events.append({"type": "done", "messageId": session_id(), "usage": _usage(question, said, thought)})
    chunks = [dict(event, sessionId=session) for event in events]

    def fail(error: PlatformError, after: int) -> Event:
        return {"type": "error", "sessionId": session, "data": {"message": error.message(english=False)}}

    return Stream(chunks, closed=False, failing=fail)


def retrieve(state: State, received: Received) -> Answer:
    """The passages that have most in common with a question."""
    body = received.body
    question = str(body.get("query") or "")
    documents: List[str] = [one for wanted in body["knows"] for one in as_list(wanted.get("doc_ids"))]
    found = found_in(state, question, [wanted["id"] for wanted in body["knows"]], documents)
    least = body.get("similarity_threshold") or 0.0
    chosen = [passage for passage in found if passage.score >= least][: int(body.get("top_k") or _CONTENTS)]
    ranked = bool(body.get("enable_rerank"))
    data: Dict[str, Any] = {
        "contents": [_content(passage, number, ranked) for number, passage in enumerate(chosen)],
        "elapsed_ms": _MILLISECONDS,
        "total_tokens": len(pieces(question)),
        "request_id": received.request_id,
    }
    if body.get("enable_rewrite") or body.get("enable_expansion"):
        data["rewritten_query"] = {"original_query": question, "multi_queries": [question]}
    return enveloped(received, data)


def _content(passage: Passage, number: int, ranked: bool) -> Dict[str, Any]:
    kind = passage.name.rpartition(".")[2]
    content: Dict[str, Any] = {
        "id": digest(f"{passage.document_id} {passage.position}")[:32],
        "know_id": passage.knowledge_id,
        "doc_id": passage.document_id,
        "text": passage.text,
        "medias": [],
        "index": number,
        "score": passage.score,
        "metadata": {
            "doc_type": kind,
            "doc_name": passage.name,
            "doc_url": passage.url,
            "index": passage.position,
            "page_index": 1,
        },
    }
    if ranked:
        content.update(rerank_index=number, rerank_score=passage.score)
    if _VIDEO.search(passage.name):
        content["video_url"] = {"url": passage.url}
    return content


def _answer(question: str, found: List[Passage]) -> str:
    if is_chinese(question):
        return f"知识库里写着：{found[0].text}" if found else "知识库里没有找到相关内容。"
    return f"The knowledge base says: {found[0].text}" if found else "The knowledge base says nothing about it."


def _thought(question: str) -> str:
    return "先弄清楚问题，再去查。" if is_chinese(question) else "First I make sure what is asked."


def _usage(question: str, said: str, thought: str) -> Dict[str, Any]:
    prompt, reasoning = len(pieces(question)) + 4, len(pieces(thought))
    completion = len(pieces(said)) + reasoning
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "total_calls": 1,
        "prompt_tokens_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": reasoning},
    }
