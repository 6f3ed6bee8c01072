"""Whole chat answers: the shape of recorded ones, the text from the request alone."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict

import httpx
import pytest

Post = Callable[..., httpx.Response]

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "unit": {"type": "string", "enum": ["c", "f"]},
                "days": {"type": "integer", "minimum": 3},
                "note": {"type": "string"},
            },
            "required": ["city", "unit", "days"],
        },
    },
}
CLOCK = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}}}


def _message(answer: httpx.Response) -> Dict[str, Any]:
    assert answer.status_code == 200, answer.text
    return answer.json()["choices"][0]["message"]


def test_an_answer_has_the_keys_ids_and_headers_of_recorded_ones(ask: Post) -> None:
    """Id of 14 digits and 16 hexadecimal ones, request id equal to it and to X-Log-Id, integers in usage."""
    answer = ask()

    body = answer.json()
    assert re.fullmatch(r"\d{14}[0-9a-f]{16}", body["id"])
    assert body["request_id"] == body["id"] == answer.headers["x-log-id"]
    assert answer.headers["content-type"] == "application/json; charset=UTF-8"
    assert list(body) == ["choices", "created", "id", "model", "object", "request_id", "usage"]
    assert body["object"] == "chat.completion" and body["model"] == "glm-4-flash"
    assert body["choices"][0]["finish_reason"] == "stop"
    assert body["usage"]["total_tokens"] == body["usage"]["prompt_tokens"] + body["usage"]["completion_tokens"]
    assert body["usage"]["prompt_tokens_details"] == {"cached_tokens": 0}


def test_the_callers_request_id_comes_back(ask: Post) -> None:
    """In the body and in the header; the id of the answer is its own."""
    answer = ask(request_id="my-request-1")

    assert answer.json()["request_id"] == answer.headers["x-log-id"] == "my-request-1"
    assert answer.json()["id"] != "my-request-1"


def test_the_same_question_gets_the_same_text(ask: Post) -> None:
    """Answers follow from the request alone, so tests can rely on them."""
    assert _message(ask("一加一")) == _message(ask("一加一"))


@pytest.mark.parametrize(("question", "pattern"), [("今天星期几", "[\u4e00-\u9fff]{4}"), ("What day is it?", "Hello")])
def test_the_answer_is_in_the_language_of_the_question(ask: Post, question: str, pattern: str) -> None:
    """Chinese for Chinese, English for everything else, the question quoted in it."""
    content = _message(ask(question))["content"]

    assert question in content
    assert re.search(pattern, content)


@pytest.mark.parametrize(
    ("fields", "thinks"),
    [
        ({"model": "glm-4.7"}, True),
        ({"model": "glm-5.3"}, True),
        ({"model": "glm-4.5-air", "thinking": {"type": "enabled"}}, True),
        ({"model": "glm-4.7", "thinking": {"type": "disabled"}}, False),
        ({"model": "glm-5.2", "reasoning_effort": "none"}, False),
        ({"model": "glm-4-flash"}, False),
    ],
)
def test_models_from_4_5_on_show_their_reasoning(ask: Post, fields: Dict[str, Any], thinks: bool) -> None:
    """Unless thinking is switched off; then the key is absent, not null, and the tokens are not counted."""
    answer = ask(**fields)

    assert ("reasoning_content" in _message(answer)) is thinks
    assert ("completion_tokens_details" in answer.json()["usage"]) is thinks


def test_a_function_is_called_with_arguments_that_fit_its_schema(ask: Post) -> None:
    """Required properties are filled, a place from the question, an enum with one of its values."""
    answer = ask("上海明天下雨吗？", model="glm-4.6", tools=[WEATHER])

    call = _message(answer)["tool_calls"][0]
    assert answer.json()["choices"][0]["finish_reason"] == "tool_calls"
    assert re.fullmatch(r"call_-\d{18,19}", call["id"])
    assert (call["index"], call["type"], call["function"]["name"]) == (0, "function", "get_weather")
    assert json.loads(call["function"]["arguments"]) == {"city": "上海", "unit": "c", "days": 3}


def test_functions_that_are_named_are_all_called(ask: Post) -> None:
    """Parallel calls have ids that count up and indexes from 0."""
    calls = _message(ask("Use get_weather and get_time.", tools=[WEATHER, CLOCK]))["tool_calls"]

    assert [call["function"]["name"] for call in calls] == ["get_weather", "get_time"]
    assert [call["index"] for call in calls] == [0, 1]
    first, second = (int(call["id"].replace("call_", "")) for call in calls)
    assert second == first + 1


def test_a_tools_result_is_used_in_the_answer(http: httpx.Client, ask: Post) -> None:
    """The round trip: question, call, result, text."""
    question = {"role": "user", "content": "Is it raining in Paris?"}
    called = _message(ask(question["content"], tools=[WEATHER]))
    result = {"role": "tool", "tool_call_id": called["tool_calls"][0]["id"], "content": "rain until noon"}

    body = {"model": "glm-4-flash", "messages": [question, called, result], "tools": [WEATHER]}
    answer = http.post("/chat/completions", json=body)

    assert "rain until noon" in _message(answer)["content"]
    assert "tool_calls" not in _message(answer)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([{"type": "image_url", "image_url": {"url": "data:image/webp;base64,AAAA"}}], "1 image (image/webp)"),
        ([{"type": "image_url", "image_url": {"url": "https://example.com/a.png?x=1"}}], "1 image (image/png)"),
        ([{"type": "image_url", "image_url": {"url": "/9j/4AAQSkZJRgABAQAAAQ=="}}] * 2, "2 images (image/jpeg)"),
        ([{"type": "video_url", "video_url": {"url": "https://example.com/a.mp4"}}], "1 video (video/mp4)"),
        ([{"type": "file_url", "file_url": {"url": "https://example.com/a.pdf"}}], "1 file (application/pdf)"),
        ([{"type": "input_audio", "input_audio": {"data": "AAAA", "format": "mp3"}}], "1 audio clip (audio/mp3)"),
    ],
)
def test_what_was_attached_is_counted_and_named(ask: Post, parts: Any, expected: str) -> None:
    """Images by data URL, address and plain base64, videos, files, sounds."""
    answer = ask([*parts, {"type": "text", "text": "What is it?"}], model="glm-4.6v")

    assert expected in _message(answer)["content"]


def test_a_role_is_played(ask: Post) -> None:
    """With meta the answer speaks as the character, to the user by name."""
    meta = {"bot_name": "林夏", "bot_info": "歌手", "user_name": "导演", "user_info": "拍片"}

    content = _message(ask("累吗？", model="charglm-4", meta=meta))["content"]

    assert content.startswith("我是林夏") and "导演" in content


def test_a_json_object_is_json(ask: Post) -> None:
    """With response_format json_object the text can be parsed."""
    content = _message(ask("Hi", response_format={"type": "json_object"}))["content"]

    assert "Hi" in json.loads(content)["reply"]


def test_max_tokens_cuts_and_stop_ends_the_text(ask: Post) -> None:
    """A cut answer says length; when the reasoning eats everything the content is empty (recording 108)."""
    cut, eaten = ask("Hi", max_tokens=3), ask("Hi", model="glm-4.7", max_tokens=3)
    stopped = ask("one STOP two", stop=["STOP"])

    assert cut.json()["choices"][0]["finish_reason"] == "length"
    assert cut.json()["usage"]["completion_tokens"] == 3
    assert _message(eaten)["content"] == "" and _message(eaten)["reasoning_content"]
    assert _message(stopped)["content"].endswith("one ")


def test_a_voice_model_answers_with_sound(ask: Post) -> None:
    """Audio beside the text, its end of life as a whole number of seconds."""
    audio = _message(ask(model="glm-4-voice"))["audio"]

    assert audio["id"] and audio["data"].startswith("UklGR")
    assert isinstance(audio["expires_at"], int)


def test_a_web_search_comes_beside_the_answer(ask: Post) -> None:
    """The pages stand at the top level, unless the tool is switched off."""
    on = {
        "type": "web_search",
        "web_search": {"enable": True, "search_query": "tea", "count": 3, "search_result": True},
    }
    off = {"type": "web_search", "web_search": {"enable": False}}

    found = ask("tea?", tools=[on]).json()["web_search"]

    assert [page["refer"] for page in found] == ["ref_1", "ref_2", "ref_3"]
    assert found[1]["media"] == ""
    assert "web_search" not in ask("tea?", tools=[off]).json()


def test_text_that_is_half_a_character_does_no_harm(http: httpx.Client) -> None:
    """A lone surrogate in the request becomes a replacement, not a failure."""
    message = b'{"role": "user", "content": "\\ud83d"}'
    content = b'{"model": "glm-4-flash", "messages": [' + message + b'], "request_id": "\\u4f60\\u597d12345"}'

    answer = http.post("/chat/completions", content=content)

    assert answer.status_code == 200
    assert answer.json()["request_id"] == "你好12345"
