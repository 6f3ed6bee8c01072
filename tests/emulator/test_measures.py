"""Texts are ranked, counted and moderated."""

from __future__ import annotations

from typing import Any

import httpx
import pytest


def test_the_best_text_comes_first(http: httpx.Client) -> None:
    """As many as were asked for, with their places among those given, and with the texts when wanted."""
    body = {"model": "rerank", "query": "怎样给多肉植物浇水", "documents": ["末班车", "多肉植物少浇水", "给植物浇水"]}

    found = http.post("/rerank", json=dict(body, top_n=2, return_documents=True)).json()["results"]
    bare = http.post("/rerank", json=body).json()
    raw = http.post("/rerank", json=dict(body, return_raw_scores=True)).json()["results"]

    assert [(one["index"], one["document"]) for one in found] == [(1, "多肉植物少浇水"), (2, "给植物浇水")]
    assert [one["index"] for one in bare["results"]] == [1, 2, 0] and "document" not in bare["results"][0]
    assert all(0 < one["relevance_score"] < 1 for one in bare["results"])
    assert raw[0]["relevance_score"] > 1 and raw[-1]["relevance_score"] < 0
    assert bare["usage"]["prompt_tokens"] == bare["usage"]["total_tokens"] > 0


def test_tokens_are_counted_as_a_chat_counts_them(http: httpx.Client) -> None:
    """Images have tokens of their own."""
    messages: Any = [{"role": "user", "content": "Why is the sky blue?"}]
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}

    counted = http.post("/tokenizer", json={"model": "glm-4.6", "messages": messages}).json()["usage"]
    chat = http.post("/chat/completions", json={"model": "glm-4-flash", "messages": messages}).json()["usage"]
    seen = http.post(
        "/tokenizer", json={"model": "glm-4.6v", "messages": [{"role": "user", "content": [image]}]}
    ).json()["usage"]

    assert counted == {"prompt_tokens": chat["prompt_tokens"], "total_tokens": chat["prompt_tokens"]}
    assert seen["image_tokens"] > 0 and seen["total_tokens"] == seen["prompt_tokens"] + seen["image_tokens"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("周末去爬山吗", [("text", "PASS", [])]),
        ("This is unsafe.", [("text", "REJECT", ["sensitive"])]),
        (
            {"type": "image_url", "image_url": {"url": "https://example.com/suspicious.png"}},
            [("image", "REVIEW", ["suspicious"])],
        ),
        (
            ["敏感", {"type": "audio_url", "audio_url": {"url": "https://example.com/a.mp3"}}],
            [("text", "REJECT", ["sensitive"]), ("audio", "PASS", [])],
        ),
    ],
)
def test_what_is_moderated_passes_unless_it_asks_to_be_minded(http: httpx.Client, given: Any, expected: Any) -> None:
    """By a word in the text or in the address; a result for each thing, in their order."""
    answer = http.post("/moderations", json={"model": "moderation", "input": given}).json()

    found = [(one["content_type"], one["risk_level"], one["risk_type"]) for one in answer["result_list"]]
    assert found == expected
    assert answer["usage"]["moderation_text"]["call_count"] == sum(kind == "text" for kind, _, _ in expected)
