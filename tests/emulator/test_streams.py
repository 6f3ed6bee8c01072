"""Streams, frame by frame as recordings 009, 011, 013, 014, 115 and 118 have them."""

from __future__ import annotations

import json
import time
from typing import Any, Callable, Dict, List

import httpx

from zhipuai_facade.emulator.replies import pieces

Post = Callable[..., httpx.Response]
Chunks = Callable[..., List[Dict[str, Any]]]

ADD = {
    "type": "function",
    "function": {
        "name": "add",
        "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
    },
}


def _deltas(chunks: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return [chunk["choices"][0]["delta"] for chunk in chunks]


def _joined(chunks: List[Dict[str, Any]], name: str) -> str:
    return "".join(delta.get(name) or "" for delta in _deltas(chunks))


def test_the_content_type_is_that_of_the_platform(ask: Post) -> None:
    """Without a space before charset; the log id is the id of the answer."""
    answer = ask(stream=True)

    assert answer.headers["content-type"] == "text/event-stream;charset=UTF-8"
    assert answer.headers["x-log-id"] == json.loads(answer.text.split("\n\n")[0][6:])["id"]
    assert "content-length" not in answer.headers


def test_reasoning_comes_first_and_the_pieces_join_to_the_whole_answer(chunks: Chunks, ask: Post) -> None:
    """The stream carries what the whole answer carries; its first chunk has empty content beside the reasoning."""
    streamed = chunks("为什么？", model="glm-4.7")
    whole = ask("为什么？", model="glm-4.7").json()["choices"][0]["message"]

    deltas = _deltas(streamed)
    kinds = ["reasoning" if "reasoning_content" in delta else "content" for delta in deltas]
    assert deltas[0] == {"role": "assistant", "content": "", "reasoning_content": "\n"}
    assert kinds == sorted(kinds, reverse=True)
    assert _joined(streamed, "reasoning_content") == "\n" + whole["reasoning_content"]
    assert _joined(streamed, "content") == whole["content"]
    assert len(streamed) > 8


def test_every_chunk_has_the_keys_of_recorded_ones(chunks: Chunks) -> None:
    """Same id, object and model throughout, role in every delta, finish reason absent until the end."""
    streamed = chunks()

    assert all(list(chunk)[:5] == ["id", "created", "object", "model", "choices"] for chunk in streamed)
    assert {chunk["object"] for chunk in streamed} == {"chat.completion.chunk"}
    assert len({chunk["id"] for chunk in streamed}) == 1
    assert all(delta["role"] == "assistant" for delta in _deltas(streamed))
    assert all("finish_reason" not in chunk["choices"][0] for chunk in streamed[:-1])
    assert not any("usage" in chunk for chunk in streamed[:-1])


def test_usage_rides_on_the_chunk_with_the_finish_reason(chunks: Chunks) -> None:
    """The last chunk: empty content, finish reason, usage with its details."""
    last = chunks(model="glm-5.1")[-1]

    assert last["choices"] == [{"index": 0, "finish_reason": "stop", "delta": {"role": "assistant", "content": ""}}]
    assert last["usage"]["completion_tokens_details"]["reasoning_tokens"] > 0


def test_content_of_4_6_begins_with_a_line_break(chunks: Chunks) -> None:
    """A chunk of its own, with and without thinking (recording 014)."""
    assert _deltas(chunks(model="glm-4.6", thinking={"type": "disabled"}))[0]["content"] == "\n"


def test_a_tool_call_arrives_whole_and_the_finish_reason_twice(chunks: Chunks) -> None:
    """One chunk with the call, without role, and its finish reason; then the same reason with usage."""
    streamed = chunks("1+1", model="glm-4.5-flash", tools=[ADD])

    call, last = streamed[-2], streamed[-1]
    assert call["choices"][0]["finish_reason"] == last["choices"][0]["finish_reason"] == "tool_calls"
    assert list(call["choices"][0]["delta"]) == ["tool_calls"]
    assert call["choices"][0]["delta"]["tool_calls"][0]["index"] == -1
    assert call["choices"][0]["delta"]["tool_calls"][0]["function"] == {"name": "add", "arguments": '{"a": 1}'}
    assert "usage" not in call and "usage" in last


def test_with_tool_stream_the_arguments_come_in_pieces(chunks: Chunks) -> None:
    """Name and id first, then pieces that join to the arguments."""
    streamed = chunks("1+1", model="glm-4.6", tools=[ADD], tool_stream=True)

    calls = [delta["tool_calls"][0] for delta in _deltas(streamed) if "tool_calls" in delta]
    assert calls[0]["id"] and calls[0]["function"] == {"name": "add", "arguments": ""}
    assert len(calls) > 2 and all("id" not in call for call in calls[1:])
    assert json.loads("".join(call["function"]["arguments"] for call in calls)) == {"a": 1}
    assert [chunk["choices"][0].get("finish_reason") for chunk in streamed].count("tool_calls") == 1


def test_search_results_stand_beside_the_choices_of_the_last_chunk(chunks: Chunks) -> None:
    """Once, at the top level (recording 118)."""
    streamed = chunks("tea", tools=[{"type": "web_search", "web_search": {"enable": True}}])

    assert [("web_search" in chunk) for chunk in streamed[-2:]] == [False, True]


def test_sound_comes_in_a_chunk(chunks: Chunks) -> None:
    """The voice model streams its audio, too."""
    assert sum("audio" in delta for delta in _deltas(chunks(model="glm-4-voice"))) == 1


def test_frames_can_be_paced(http: httpx.Client, ask: Post) -> None:
    """With a pace the frames come one after the other in real time."""
    started = time.perf_counter()

    answer = ask("Hi", stream=True, max_tokens=3, headers={"X-Emulator": "pace=0.03"})

    assert answer.text.count("data: ") == 5
    assert time.perf_counter() - started >= 4 * 0.03


def test_pieces_join_to_the_text() -> None:
    """Whatever is streamed, nothing of it is lost."""
    for text in ("", " ", "a  b\n\nc ", "你好，world！再见", "\u2028é👋 x", '{"a": 1}'):
        assert "".join(pieces(text)) == text
