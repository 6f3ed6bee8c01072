"""Wrong requests are refused with the platform's code, and the message names the field."""

from __future__ import annotations

from typing import Any, Callable, Dict

import httpx
import pytest

from zhipuai_facade.emulator import Emulator

Post = Callable[..., httpx.Response]
USER = {"role": "user", "content": "Hi"}


def _image(url: str) -> Dict[str, Any]:
    return {"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({}, "1213", "model"),
        ({"messages": [USER]}, "1213", "model"),
        ({"model": "glm-4-flash"}, "1213", "messages"),
        ({"model": "glm-4-flash", "messages": None}, "1213", "messages"),
        ({"model": "unknown-1", "messages": []}, "1211", "unknown-1"),
        ({"model": 7, "messages": [USER]}, "1214", "model"),
        ({"model": "glm-4-flash", "messages": []}, "1214", "messages"),
        ({"model": "glm-4-flash", "messages": "Hi"}, "1214", "messages"),
        ({"model": "glm-4-flash", "messages": [USER, {"role": "user"}]}, "1213", "messages[1].content"),
        ({"model": "glm-4-flash", "messages": [{"content": "Hi"}]}, "1213", "messages[0].role"),
        ({"model": "glm-4-flash", "messages": [{"role": "poet", "content": "Hi"}]}, "1214", "messages[0].role"),
        ({"model": "glm-4-flash", "messages": [{"role": "user", "content": 7}]}, "1214", "messages[0].content"),
        (
            {"model": "glm-4.6v", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]},
            "1213",
            "messages[0].content[0].image_url.url",
        ),
        (
            {"model": "glm-4.6v", "messages": [{"role": "user", "content": [{"type": "smell", "smell": "tea"}]}]},
            "1214",
            "messages[0].content[0].type",
        ),
        ({"model": "glm-4-flash", "messages": [USER], "temperature": 2}, "1214", "temperature"),
        ({"model": "glm-4-flash", "messages": [USER], "stream": "yes"}, "1214", "stream"),
        ({"model": "glm-4-flash", "messages": [USER], "stop": ["a"] * 5}, "1214", "stop"),
        ({"model": "glm-4-flash", "messages": [USER], "thinking": {"type": "perhaps"}}, "1214", "thinking.type"),
        ({"model": "glm-4-flash", "messages": [USER], "tool_choice": "none"}, "1214", "tool_choice"),
        ({"model": "glm-4-flash", "messages": [USER], "request_id": "short"}, "1214", "request_id"),
        ({"model": "glm-4-flash", "messages": [USER], "request_id": True}, "1214", "request_id"),
        ({"model": "glm-4-flash", "messages": [{"role": "system", "content": "Hi"}]}, "1214", "messages"),
        ({"model": "glm-5.3", "messages": [USER], "thinking": {"type": "disabled"}}, "1210", "thinking.type"),
        ({"model": "glm-5.3", "messages": [USER], "reasoning_effort": "xhigh"}, "1210", "reasoning_effort"),
        ({"model": "embedding-3", "messages": [USER]}, "1212", "embedding-3"),
        ({"model": "glm-4.6v", "messages": [_image("%%%")]}, "1210", "image_url"),
        (
            {
                "model": "glm-4.6v",
                "messages": [
                    {
                        "role": "user",
                        "content": [
                            {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
                            {"type": "file_url", "file_url": {"url": "https://example.com/a.pdf"}},
                        ],
                    }
                ],
            },
            "1215",
            "file_url",
        ),
    ],
)
def test_a_wrong_chat_request_names_its_field(http: httpx.Client, body: Any, code: str, field: str) -> None:
    """HTTP 400, a code from 1210 to 1215, and the field in the message."""
    answer = http.post("/chat/completions", json=body)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code
    assert field in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path", "options", "code", "field"),
    [
        ("POST", "/embeddings", {"json": {"model": "embedding-3"}}, "1213", "input"),
        ("POST", "/embeddings", {"json": {"model": "embedding-3", "input": [""]}}, "1214", "input"),
        ("POST", "/embeddings", {"json": {"model": "embedding-3", "input": ["a"] * 65}}, "1214", "input"),
        ("POST", "/images/generations", {"json": {"model": "glm-image", "prompt": ""}}, "1214", "prompt"),
        ("POST", "/videos/generations", {"json": {"model": "cogvideox-3"}}, "1213", "prompt"),
        ("POST", "/web_search", {"json": {"search_query": "tea"}}, "1213", "search_engine"),
        ("GET", "/files", {"params": {"purpose": "batch", "limit": "many"}}, "1214", "limit"),
        ("GET", "/files", {"params": {"purpose": "batch", "limit": 0}}, "1214", "limit"),
        ("POST", "/files", {"files": {"file": b"x"}}, "1213", "purpose"),
        ("POST", "/files", {"data": {"purpose": "batch"}, "files": {"other": b""}}, "1213", "file"),
        ("POST", "/files", {"json": {"purpose": "batch"}}, "1213", "purpose"),
        (
            "POST",
            "/batches",
            {"json": {"input_file_id": "x", "endpoint": "/v4/chat/completions"}},
            "1214",
            "input_file_id",
        ),
        ("GET", "/async-result/unheard-of", {}, "1233", "unheard-of"),
    ],
)
def test_a_wrong_request_to_another_operation_names_its_field(
    http: httpx.Client, method: str, path: str, options: Dict[str, Any], code: str, field: str
) -> None:
    """Body, form and query are checked alike."""
    answer = http.request(method, path, **options)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
    assert field in answer.json()["error"]["message"]


def test_names_of_the_callers_own_may_be_numbers(http: httpx.Client) -> None:
    """Programs send the time, or the number of a row; what comes back is text."""
    body = {"model": "glm-4-flash", "messages": [USER], "request_id": 1764140000.25, "user_id": 1234567}

    answer = http.post("/chat/completions", json=body)

    assert answer.status_code == 200
    assert answer.json()["request_id"] == answer.headers["x-log-id"] == "1764140000.25"


@pytest.mark.parametrize("content", [b"{", b"[]", b"7", b'{"model": NaN}', b"\xff", b"[" * 100000])
def test_a_body_that_is_no_json_object_is_code_1210(http: httpx.Client, content: bytes) -> None:
    """Malformed JSON and JSON that is no object are wrong parameters."""
    answer = http.post("/chat/completions", content=content)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1210")


def test_a_broken_form_is_code_1210(http: httpx.Client) -> None:
    """A multipart body without its parts."""
    answer = http.post("/files", content=b"--x", headers={"Content-Type": "multipart/form-data"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1210")


def test_nulls_count_as_absent_and_unknown_fields_are_ignored(ask: Post) -> None:
    """Other SDKs send nulls for what was not given; the platform takes no notice of what it does not know."""
    answer = ask(tools=None, temperature=None, thinking=None, request_id=None, moon_phase="full")

    assert answer.status_code == 200


def test_messages_are_in_the_language_that_is_asked_for(http: httpx.Client) -> None:
    """Chinese, unless Accept-Language begins with English."""
    chinese = http.post("/chat/completions", json={"model": "glm-4-flash"}).json()["error"]["message"]
    english = http.post(
        "/chat/completions", json={"model": "glm-4-flash"}, headers={"Accept-Language": "en-US,en"}
    ).json()["error"]["message"]

    assert "缺少" in chinese
    assert "missing" in english


def test_the_order_of_checks_is_key_then_model_then_the_rest(emulator: Emulator, http: httpx.Client) -> None:
    """Whoever has no key learns nothing else; the model is looked at before the messages."""
    body = {"model": "unknown-2", "messages": "none"}

    stranger = httpx.post(emulator.base_url + "/chat/completions", json=body)
    friend = http.post("/chat/completions", json=body)

    assert stranger.json()["error"]["code"] == "1001"
    assert friend.json()["error"]["code"] == "1211"
