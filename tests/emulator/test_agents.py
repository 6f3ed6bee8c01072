"""Agents translate, make slides and videos, and fail when they are told to."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import httpx
import pytest

from zhipuai_facade.emulator import Emulator

HELLO = [{"role": "user", "content": [{"type": "text", "text": "早上好"}]}]
TRANSLATION = {
    "agent_id": "general_translation",
    "messages": HELLO,
    "custom_variables": {"source_lang": "zh-CN", "target_lang": "en"},
}


@pytest.fixture
def agents(http: httpx.Client, emulator: Emulator) -> httpx.Client:
    """A client of the agents, who are not where the models are."""
    http.base_url = httpx.URL(emulator.base_url.replace("/paas/v4", "/v1"))
    return http


def _frames(answer: httpx.Response) -> List[Dict[str, Any]]:
    *frames, end, nothing = answer.text.split("\n\n")
    assert (end, nothing) == ("data: [DONE]", "")
    return [json.loads(frame[6:]) for frame in frames]


def test_a_translation_is_a_list_of_messages(agents: httpx.Client) -> None:
    """With a status in small letters (121), and the languages in the text; streamed it is the same text."""
    whole = agents.post("/agents", json=TRANSLATION).json()
    *chunks, last = _frames(agents.post("/agents", json=dict(TRANSLATION, stream=True)))

    (message,) = whole["choices"][0]["messages"]
    said = [chunk["choices"][0]["messages"][0]["content"]["text"] for chunk in chunks]
    assert whole["status"] == "success" and whole["usage"]["total_calls"] == 1
    assert message["content"]["text"] == "(zh-CN -> en) 早上好" == "".join(said)
    assert (last["choices"][0]["finish_reason"], last["usage"]) == ("stop", whole["usage"])


def test_slides_grow_with_their_conversation(agents: httpx.Client) -> None:
    """Under `message`, with a phase; what was made can be fetched, with a PDF when it is wanted."""
    body = {"agent_id": "slides_glm_agent", "messages": [{"role": "user", "content": "Two slides about tides"}]}

    first = agents.post("/agents", json=body).json()
    same = {"agent_id": "slides_glm_agent", "conversation_id": first["conversation_id"]}
    *chunks, last = _frames(agents.post("/agents", json=dict(body, stream=True, **same)))
    made = agents.post("/agents/conversation", json=dict(same, custom_variables={"include_pdf": True})).json()
    seen = agents.post("/agents/async-result", json=same).json()

    phases = [message["phase"] for message in first["choices"][0]["message"]]
    kinds = [part["type"] for part in made["choices"][0]["message"][0]["content"]]
    assert phases == ["tool", "tool", "answer"] == [chunk["choices"][0]["message"][0]["phase"] for chunk in chunks]
    assert last["choices"][0]["finish_reason"] == "stop"
    assert kinds == ["file_url", *["image_url"] * 4]
    assert seen["status"] == "success" and len(seen["choices"][0]["message"][0]["content"]) == 4


@pytest.mark.parametrize("stream", [False, True])
def test_a_video_is_a_task(agents: httpx.Client, stream: bool) -> None:
    """Pending, then a video that can be fetched."""
    answer = agents.post("/agents", json={"agent_id": "vidu_template_agent", "messages": HELLO, "stream": stream})
    (task,) = _frames(answer) if stream else [answer.json()]
    look = {"agent_id": "vidu_template_agent", "async_id": task["async_id"]}

    first, second = (agents.post("/agents/async-result", json=look).json() for _ in range(2))

    video = second["choices"][0]["message"][0]["content"][0]["video_url"]
    assert task["status"] == "pending" and first == task
    assert second["status"] == "success" and agents.get(video).headers["content-type"] == "video/mp4"


def test_an_agent_fails_under_http_200(agents: httpx.Client) -> None:
    """At once, in a stream, or as a task: the status says so, and the business code beside it."""
    fail = {"X-Emulator": "failed=1113"}

    whole = agents.post("/agents", json=TRANSLATION, headers=fail)
    streamed = agents.post("/agents", json=dict(TRANSLATION, stream=True), headers=fail)
    task = agents.post(
        "/agents",
        json={"agent_id": "vidu_template_agent", "messages": HELLO},
        headers={"X-Emulator": "task=failed; polls=0"},
    ).json()
    done = agents.post("/agents/async-result", json={"agent_id": "vidu_template_agent", "async_id": task["async_id"]})

    told = [whole.json(), *_frames(streamed), done.json()]
    assert {whole.status_code, streamed.status_code, done.status_code} == {200}
    assert [(one["status"], one["error"]["code"]) for one in told] == [
        ("failed", "1113"),
        ("failed", "1113"),
        ("failed", "1301"),
    ]


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("/agents", {}, "1213"),
        ("/agents/async-result", {}, "1213"),
        ("/agents/async-result", {"async_id": "nowhere"}, "1233"),
        ("/agents/conversation", {"conversation_id": "nowhere"}, "1214"),
    ],
)
def test_what_an_agent_does_not_know_is_refused(
    agents: httpx.Client, path: str, body: Dict[str, Any], code: str
) -> None:
    """No messages, no task, no conversation."""
    answer = agents.post(path, json={"agent_id": "any_agent", **body})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
