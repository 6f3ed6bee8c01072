"""Numbers as nobody writes them, but JSON allows: found by schemathesis."""

from __future__ import annotations

import httpx
import pytest

from zhipuai_facade.emulator import Emulator


def test_vectors_of_any_length_are_refused(http: httpx.Client) -> None:
    """A length that would take all memory is refused, not tried."""
    body = {"model": "embedding-3", "input": "Hello", "dimensions": 10**13}

    answer = http.post("/embeddings", json=body)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "1214"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/web_search", {"search_engine": "search_std", "search_query": "Hello", "count": 2.0}),
        ("/chat/completions", {"model": "glm-4", "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2.0}),
        ("/embeddings", {"model": "embedding-3", "input": "Hello", "dimensions": 256.0}),
    ],
)
def test_whole_numbers_may_be_written_with_a_point(
    path: str, body: object, emulator: Emulator, http: httpx.Client
) -> None:
    """2.0 is an integer to JSON Schema, so it is one to the emulator."""
    answer = http.post(path, json=body)

    assert answer.status_code == 200, answer.text
