"""Vectors, images, assistants and searches."""

from __future__ import annotations

import json
import math

import httpx


def test_embeddings_are_unit_vectors_that_never_change(http: httpx.Client) -> None:
    """Equal texts, equal vectors; as many numbers as asked for; one vector a text, in order."""
    body = {"model": "embedding-3", "input": ["tea", "kettle", "tea"], "dimensions": 256}

    data = http.post("/embeddings", json=body).json()["data"]
    default = http.post("/embeddings", json={"model": "embedding-3", "input": "tea"}).json()["data"][0]
    older = http.post("/embeddings", json={"model": "embedding-2", "input": "tea"}).json()["data"][0]

    assert [item["index"] for item in data] == [0, 1, 2]
    assert data[0]["embedding"] == data[2]["embedding"] != data[1]["embedding"]
    assert math.isclose(sum(number**2 for number in data[0]["embedding"]), 1.0)
    assert [len(item["embedding"]) for item in (data[0], default, older)] == [256, 2048, 1024]


def test_an_image_can_be_fetched_from_its_address(http: httpx.Client) -> None:
    """One image with id and request id (recording 053)."""
    answer = http.post(
        "/images/generations", json={"model": "cogview-4", "prompt": "A lamp", "size": "1024x1024"}
    ).json()

    assert answer["id"] == answer["request_id"]
    assert http.get(answer["data"][0]["url"]).headers["content-type"] == "image/png"


def test_an_assistant_streams_its_tools_and_its_text(http: httpx.Client) -> None:
    """In process until completed, created in milliseconds, tools with their own role (recordings 023 and 025)."""
    body = {
        "assistant_id": "659e54b1b8006379b4b2abd6",
        "model": "glm-4-assistant",
        "stream": True,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "北京天气"}]}],
    }
    frames = http.post("/assistant", json=body).text.split("\n\n")[:-2]
    chunks = [json.loads(frame[6:]) for frame in frames]
    draws = http.post("/assistant", json=dict(body, messages=[{"role": "user", "content": "画一只猫"}])).text

    assert {chunk["status"] for chunk in chunks[:-1]} == {"in_process"} and chunks[-1]["status"] == "completed"
    assert all(chunk["created"] > 10**12 for chunk in chunks)
    assert len({chunk["conversation_id"] for chunk in chunks}) == 1
    used = [chunk["choices"][0]["delta"] for chunk in chunks[:2]]
    assert [delta["role"] for delta in used] == ["tool", "tool"]
    assert "input" in used[0]["tool_calls"][0]["web_browser"] and "outputs" in used[1]["tool_calls"][0]["web_browser"]
    assert "北京天气" in "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks)
    assert chunks[-1]["usage"]["total_tokens"] > 0
    assert '"drawing_tool"' in draws


def test_assistants_and_conversations_are_listed(http: httpx.Client) -> None:
    """A conversation that was had stands in the list, its usage summed up."""
    body = {
        "assistant_id": "65940acff94777010aa6b796",
        "model": "glm-4-assistant",
        "messages": [{"role": "user", "content": "Hi"}],
    }
    first = http.post("/assistant", json=body).json()
    http.post("/assistant", json=dict(body, conversation_id=first["conversation_id"]))
    http.post("/assistant", json=body)

    known = http.post("/assistant/list", json={"assistant_id_list": []}).json()["data"]
    usage = {"assistant_id": body["assistant_id"], "page": 2, "page_size": 1}
    page = http.post("/assistant/conversation/list", json=usage).json()["data"]

    assert "65940acff94777010aa6b796" in [one["assistant_id"] for one in known]
    assert [one["id"] for one in page["conversation_list"]] == [first["conversation_id"]]
    assert page["conversation_list"][0]["usage"]["total_tokens"] == 2 * first["usage"]["total_tokens"]
    assert page["has_more"] is False


def test_a_search_finds_as_many_pages_as_asked_for(http: httpx.Client) -> None:
    """Pages with marks to refer to, and what was looked for, which comes unasked (recording 119)."""
    found = http.post("/web_search", json={"search_engine": "search_pro", "search_query": "tea", "count": 15}).json()

    assert [page["refer"] for page in found["search_result"]] == ["ref_{}".format(n) for n in range(1, 16)]
    assert found["search_intent"][0]["query"] == "tea"


def test_the_older_search_tool_answers_whole_and_streamed(http: httpx.Client) -> None:
    """Intent, results and recommendations as tool calls, in one message or chunk by chunk."""
    body = {"model": "web-search-pro", "messages": [{"role": "user", "content": "tea"}]}
    kinds = ["search_intent", "search_result", "search_recommend"]

    whole = http.post("/tools", json=body).json()["choices"][0]["message"]["tool_calls"]
    frames = http.post("/tools", json=dict(body, stream=True)).text.split("\n\n")[:-2]

    assert [call["type"] for call in whole] == kinds and all(call[call["type"]] for call in whole)
    deltas = [json.loads(frame[6:])["choices"][0]["delta"] for frame in frames]
    assert [delta["tool_calls"][0]["type"] for delta in deltas[:-1]] == kinds
