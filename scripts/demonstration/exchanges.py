"""The facade method that belongs to a recorded endpoint, and what comes out of it, in both colours."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Optional, Tuple

from zhipuai_facade import (
    APIStatusError,
    AsyncBinaryContent,
    AsyncPage,
    AsyncStream,
    AsyncZhipuAI,
    BinaryContent,
    Page,
    Stream,
    ZhipuAI,
    ZhipuAIError,
)

from .recordings import Recording

ASK: Dict[str, Any] = {"model": "recorded", "messages": [{"role": "user", "content": "你好"}]}
TALK: Dict[str, Any] = dict(ASK, assistant_id="recorded-1")
FAMILY = "/paas/v4"

Ask = Callable[[Any, bool], Any]
"""Calls the method on a client, streamed or not; on a client of the other colour the answer is to be awaited."""

METHODS: List[Tuple[str, Ask]] = [
    ("POST /chat/completions", lambda client, stream: client.chat.completions.create(**ASK, stream=stream)),
    ("POST /async/chat/completions", lambda client, _: client.chat.asyncCompletions.create(**ASK)),
    ("GET /async-result/[^/]+", lambda client, _: client.videos.retrieve_videos_result(id="recorded-1")),
    ("POST /embeddings", lambda client, _: client.embeddings.create(model="recorded", input="你好")),
    ("POST /images/generations", lambda client, _: client.images.generations(model="recorded", prompt="猫")),
    ("POST /videos/generations", lambda client, _: client.videos.generations("recorded", prompt="猫")),
    ("POST /files", lambda client, _: client.files.create(file=("a.jsonl", b"{}"), purpose="batch")),
    ("GET /files", lambda client, _: client.files.list()),
    ("GET /files/[^/]+/content", lambda client, _: client.files.content("recorded-1")),
    ("DELETE /files/[^/]+", lambda client, _: client.files.delete("recorded-1")),
    (
        "POST /batches",
        lambda client, _: client.batches.create(input_file_id="recorded-1", endpoint="/v4/chat/completions"),
    ),
    ("GET /batches", lambda client, _: client.batches.list()),
    ("GET /batches/[^/]+", lambda client, _: client.batches.retrieve("recorded-1")),
    ("POST /batches/[^/]+/cancel", lambda client, _: client.batches.cancel("recorded-1")),
    ("POST /assistant", lambda client, stream: client.assistant.conversation(**TALK, stream=stream)),
    ("POST /assistant/list", lambda client, _: client.assistant.query_support()),
    (
        "POST /assistant/conversation/list",
        lambda client, _: client.assistant.query_conversation_usage(assistant_id="recorded-1"),
    ),
    ("POST /tools", lambda client, stream: client.tools.web_search(**ASK, stream=stream)),
    (
        "POST /web_search",
        lambda client, _: client.web_search.web_search(search_engine="search_std", search_query="你好"),
    ),
]


@dataclass
class Outcome:
    """What came out of one call: what was read, and how it failed, if it did."""

    kind: str = ""
    values: List[Any] = field(default_factory=list)
    error: Tuple[Any, ...] = ()
    escaped: str = ""

    def same_as(self, other: Outcome) -> bool:
        """Whether the same came out in both."""
        return self.kind.replace("Async", "") == other.kind.replace("Async", "") and canonical(self) == canonical(other)


def canonical(value: object) -> str:
    """JSON with its keys in order, to compare what may hold a NaN, which is not equal to itself."""
    return json.dumps(value, sort_keys=True, default=lambda one: getattr(one, "__dict__", None) or repr(one))


def call_for(recording: Recording) -> Tuple[str, Ask]:
    """What follows the root of the API in the base URL to use, and the call that belongs to the recording."""
    prefix, family, path = recording.path.rpartition(FAMILY + "/")
    if family and not recording.query:
        for pattern, ask in METHODS:
            if re.fullmatch(pattern, f"{recording.method} /{path}"):
                return prefix + FAMILY, ask
    query = dict(pair.partition("=")[::2] for pair in recording.query.split("&")) if recording.query else None
    body: Optional[Dict[str, Any]] = {} if recording.method in ("POST", "PUT", "PATCH") else None
    return FAMILY, lambda client, stream: client.request(
        recording.method, recording.path, json=body, query=query, stream=stream
    )


def exchange(client: ZhipuAI, ask: Ask, streamed: bool) -> Outcome:
    """Call, and read all of the answer."""
    outcome = Outcome()
    try:
        answer = ask(client, streamed)
        if isinstance(answer, Stream):
            outcome.kind = "stream"
            for piece in answer:
                outcome.values.append(_plain(piece))
        elif isinstance(answer, BinaryContent):
            outcome.kind = "file"
            outcome.values.append(answer.read())
        else:
            _keep(outcome, answer, Page)
    except Exception as error:  # noqa: BLE001  (which kinds of exception come out is what is looked at)
        _explain(outcome, error)
    return outcome


async def exchange_async(client: AsyncZhipuAI, ask: Ask, streamed: bool) -> Outcome:
    """As `exchange`, awaiting."""
    outcome = Outcome()
    try:
        answer = await ask(client, streamed)
        if isinstance(answer, AsyncStream):
            outcome.kind = "stream"
            async for piece in answer:
                outcome.values.append(_plain(piece))
        elif isinstance(answer, AsyncBinaryContent):
            outcome.kind = "file"
            outcome.values.append(await answer.read())
        else:
            _keep(outcome, answer, AsyncPage)
    except Exception as error:  # noqa: BLE001  (as above)
        _explain(outcome, error)
    return outcome


def _keep(outcome: Outcome, answer: Any, page: type) -> None:
    outcome.kind = type(answer.answer).__name__ if isinstance(answer, page) else type(answer).__name__
    outcome.values.append(_plain(answer))


def _plain(answer: Any) -> Any:
    """The answer as the JSON that it was read from."""
    repr(answer)  # must always be possible
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def _explain(outcome: Outcome, error: Exception) -> None:
    name, message = type(error).__name__, " ".join(str(error).split())
    if isinstance(error, APIStatusError):
        outcome.error = (name, message, error.status_code, error.code, error.request_id, error.body)
    elif isinstance(error, ZhipuAIError):
        outcome.error = (name, message)
    else:
        outcome.escaped = f"{name}: {message}"
