"""The Responses API: items, events, what is kept, and refusals in words."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import httpx
import pytest

Respond = Callable[..., httpx.Response]

TOOL = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


@pytest.fixture
def url(http: httpx.Client) -> str:
    return str(http.base_url).rstrip("/").replace("/paas/v4", "/v1/responses")


@pytest.fixture
def respond(http: httpx.Client, url: str) -> Respond:
    """Asks; further fields as keywords, headers as ``headers``."""

    def post(given: Any = "Hello", model: str = "glm-5.3", headers: Any = None, **fields: Any) -> httpx.Response:
        return http.post(url, json=dict({"model": model, "input": given}, **fields), headers=headers)

    return post


def _kinds(response: Dict[str, Any]) -> List[str]:
    return [item["type"] for item in response["output"]]


def _text(response: Dict[str, Any]) -> str:
    return str(response["output"][-1]["content"][0]["text"])


def _events(answer: httpx.Response) -> List[Dict[str, Any]]:
    """The events of a stream, whose names stand before them; the end checked on the way."""
    *frames, done, nothing = answer.text.split("\n\n")
    assert (done, nothing) == ("data: [DONE]", "")
    events = [json.loads(frame.partition("data: ")[2]) for frame in frames]
    assert [frame.partition("\n")[0] for frame in frames] == ["event: " + event["type"] for event in events]
    return events


def test_an_answer_has_reasoning_and_a_message(respond: Respond) -> None:
    """With ids of their kinds; what was set is told again, what was not has its default."""
    response = respond(instructions="Be brief.", max_output_tokens=500, reasoning={"effort": "low"}).json()

    assert _kinds(response) == ["reasoning", "message"]
    assert [item["id"].partition("_")[0] for item in response["output"]] == ["rs", "msg"]
    assert (response["status"], response["instructions"], response["max_output_tokens"]) == (
        "completed",
        "Be brief.",
        500,
    )
    assert (response["temperature"], response["error"], response["incomplete_details"]) == (1, None, None)
    assert response["usage"]["output_tokens_details"]["reasoning_tokens"] > 0
    assert _kinds(respond(model="glm-5.2", reasoning={"effort": "none"}).json()) == ["message"]


def test_a_stream_opens_fills_and_closes_every_item(respond: Respond) -> None:
    """Numbered events; the deltas add up to the whole, which comes last."""
    events = _events(respond(stream=True))

    kinds = [event["type"].partition(".")[2] for event in events]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert list(dict.fromkeys(kinds)) == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "reasoning_text.delta",
        "reasoning_text.done",
        "content_part.done",
        "output_item.done",
        "output_text.delta",
        "output_text.done",
        "completed",
    ]
    said = "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta")
    assert said == _text(events[-1]["response"])
    assert events[0]["response"]["output"] == [] and events[0]["response"]["status"] == "in_progress"


def test_a_function_is_called_and_its_result_used(respond: Respond) -> None:
    """Flat tools, those of a namespace with its name; arguments come in pieces; the result is in the next answer."""
    question = {"type": "message", "role": "user", "content": "How is the weather in Paris?"}
    tools = [{"type": "namespace", "name": "sky", "tools": [TOOL]}]

    events = _events(respond([question], tools=tools, model="glm-4-flash", stream=True))
    call = events[-1]["response"]["output"][-1]
    result = {"type": "function_call_output", "call_id": call["call_id"], "output": "25 degrees"}
    answer = respond([question, call, result], tools=tools, model="glm-4-flash").json()

    pieces = [event["delta"] for event in events if event["type"] == "response.function_call_arguments.delta"]
    assert (call["type"], call["namespace"], call["name"]) == ("function_call", "sky", "get_weather")
    assert json.loads("".join(pieces)) == json.loads(call["arguments"]) == {"city": "Paris"}
    assert "25 degrees" in _text(answer)
    assert _kinds(respond([question], tools=[TOOL], tool_choice="none", model="glm-4-flash").json()) == ["message"]


def test_a_search_is_an_item_with_events_of_its_own(respond: Respond) -> None:
    """In progress, searching, completed, before the message."""
    events = _events(respond("When is the tide?", tools=[{"type": "web_search"}], model="glm-4-flash", stream=True))

    searching = [event["type"].rpartition(".")[2] for event in events if "web_search_call" in event["type"]]
    item = events[-1]["response"]["output"][0]
    assert searching == ["in_progress", "searching", "completed"]
    assert item["type"] == "web_search_call" and item["result"][0]["link"] in item["action"]["source"]


def test_images_and_files_arrive(respond: Respond) -> None:
    """Parts of a message, an address each."""
    parts = [
        {"type": "input_image", "image_url": "https://example.com/boat.png"},
        {"type": "input_file", "file_url": "https://example.com/boat.pdf"},
        {"type": "input_text", "text": "What is it?"},
    ]

    response = respond([{"type": "message", "role": "user", "content": parts}], model="glm-5.3-flash").json()

    assert "1 image (image/png)" in _text(response) and "1 file (application/pdf)" in _text(response)


def test_json_is_answered_when_it_is_asked_for(respond: Respond) -> None:
    """The format of the text is told again."""
    response = respond(text={"format": {"type": "json_object"}}).json()

    assert json.loads(_text(response)) and response["text"] == {"format": {"type": "json_object"}}


@pytest.mark.parametrize(
    ("finish", "status", "reason"),
    [("length", "incomplete", "max_output_tokens"), ("sensitive", "incomplete", "content_filter")],
)
def test_an_answer_can_be_incomplete(respond: Respond, finish: str, status: str, reason: str) -> None:
    """The last event has the name of the status."""
    events = _events(respond(stream=True, headers={"X-Emulator": f"finish={finish}"}))

    assert events[-1]["type"] == "response." + status
    assert events[-1]["response"]["incomplete_details"] == {"reason": reason}
    assert respond(max_output_tokens=3).json()["status"] == "incomplete"


def test_an_answer_can_fail(respond: Respond) -> None:
    """With an error in it, under the name `failed`."""
    events = _events(respond(stream=True, headers={"X-Emulator": "finish=network_error"}))

    assert events[-1]["type"] == "response.failed"
    assert events[-1]["response"]["error"]["code"] == "server_error"


def test_what_is_kept_can_be_continued_looked_at_and_deleted(respond: Respond, http: httpx.Client, url: str) -> None:
    """What is not kept cannot; the next answer knows what was said before."""
    lost, kept = respond().json(), respond(store=True).json()
    place = "{}/{}".format(url, kept["id"])

    more = respond("More", previous_response_id=kept["id"]).json()
    found, items, deleted = http.get(place), http.get(place + "/input_items"), http.delete(place)

    assert found.json() == kept and more["previous_response_id"] == kept["id"]
    assert "turn 2" in _text(more)
    assert items.json()["data"][0]["content"] == [{"type": "input_text", "text": "Hello"}]
    assert deleted.json() == {"id": kept["id"], "object": "response", "deleted": True}
    assert http.get(place).status_code == http.get("{}/{}".format(url, lost["id"])).status_code == 404
    assert respond("More", previous_response_id=kept["id"]).json()["error"]["param"] == "previous_response_id"


@pytest.mark.parametrize(
    ("fields", "headers", "status", "code"),
    [
        ({"model": "unknown-x"}, None, 400, "model_not_found"),
        ({"given": []}, None, 400, "invalid_request"),
        ({"reasoning": {"effort": "none"}}, None, 400, "invalid_request"),
        ({"temperature": 2}, None, 400, "invalid_request"),
        ({}, {"X-Emulator": "code=1302"}, 429, "rate_limit_exceeded"),
        ({}, {"X-Emulator": "code=insufficient_quota"}, 429, "insufficient_quota"),
        ({}, {"X-Emulator": "status=500"}, 500, "server_error"),
        ({}, {"X-Emulator": "body_error=1301"}, 200, "content_filter"),
    ],
)
def test_refusals_have_words_for_codes(respond: Respond, fields: Any, headers: Any, status: int, code: str) -> None:
    """The same body for what the platform refuses by itself and for what is ordered."""
    answer = respond(headers=headers, **fields)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert set(answer.json()["error"]) == {"code", "message", "param", "type"}


def test_a_stranger_is_refused_under_http_200(respond: Respond) -> None:
    """As the gateway does it, not with a word."""
    answer = respond(headers={"Authorization": "Bearer nobody"})

    assert (answer.status_code, answer.json()["code"], answer.json()["success"]) == (200, 1000, False)


def test_an_error_ends_a_stream_as_an_event(respond: Respond) -> None:
    """Numbered like the others, and nothing behind it."""
    answer = respond(stream=True, headers={"X-Emulator": "error_event=3; code=1305"})

    last = answer.text.split("\n\n")[-2]
    event = json.loads(last.partition("data: ")[2])
    assert last.startswith("event: error\n")
    assert (event["type"], event["sequence_number"], event["code"]) == ("error", 3, "server_is_overloaded")
