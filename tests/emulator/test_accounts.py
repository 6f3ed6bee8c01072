"""Models to choose from, what a plan has left, applications, fine-tuning, and the coding plan's chat."""

from __future__ import annotations

import json
from typing import Any, Dict

import httpx
import pytest

from zhipuai_facade.emulator import Emulator

NOW = 1790812800.0
APPLICATION = {"app_id": "1", "messages": [{"content": [{"type": "input", "value": "A letter"}]}]}


def _url(http: httpx.Client, path: str) -> str:
    return str(http.base_url).rstrip("/").replace("/paas/v4", path)


def test_the_lists_of_models_are_short(http: httpx.Client) -> None:
    """Eleven at both addresses, and three as Codex reads them; more are served."""
    models = http.get("/models").json()["data"]
    coding = http.get(_url(http, "/coding/paas/v4/models")).json()["data"]
    codex = http.get(_url(http, "/v1/models")).json()["models"]

    assert len(models) == 11 and models == coding
    assert [model["slug"] for model in codex] == ["glm-5.3", "glm-5.3-flash", "glm-5-turbo"]


def test_the_chat_of_a_coding_plan_is_the_same_chat(http: httpx.Client) -> None:
    """Whole and as a stream, at its own address."""
    body: Dict[str, Any] = {"model": "glm-5.3", "messages": [{"role": "user", "content": "Hello"}]}

    whole = http.post(_url(http, "/coding/paas/v4/chat/completions"), json=body).json()
    stream = http.post(_url(http, "/coding/paas/v4/chat/completions"), json=dict(body, stream=True)).text

    assert "Hello" in whole["choices"][0]["message"]["content"]
    assert stream.endswith("data: [DONE]\n\n") and stream.startswith("data: {")


def test_what_is_left_of_a_plan_depends_on_the_time() -> None:
    """Windows of five hours and of a week that end in the future; used and left are what there was."""
    with Emulator(clock=lambda: NOW) as emulator:
        url = emulator.base_url.replace("/paas/v4", "/monitor/usage/quota/limit")
        quota = httpx.get(url, headers={"Authorization": "Bearer " + emulator.api_key}).json()

    limits = quota["data"]["limits"]
    assert quota["success"] is True and [limit["unit"] for limit in limits] == [3, 6]
    for limit, seconds in zip(limits, (5 * 3600, 7 * 86400)):
        assert NOW < limit["nextResetTime"] / 1000 <= NOW + seconds
        assert limit["currentValue"] + limit["remaining"] == limit["usage"]
        assert limit["percentage"] == limit["currentValue"] * 100 // limit["usage"]


@pytest.mark.parametrize(
    ("begin", "end", "granularity", "first", "count"),
    [
        ("2026-10-01 08:00:00", "2026-10-01 10:30:00", "hourly", "2026-10-01 08:00", 3),
        ("2026-10-01 00:00:00", "2026-10-05 00:00:00", "daily", "2026-10-01", 5),
    ],
)
def test_usage_is_told_hour_by_hour_or_day_by_day(
    http: httpx.Client, begin: str, end: str, granularity: str, first: str, count: int
) -> None:
    """In Beijing's time; the sums are those of the rows, and the same question has the same answer."""
    query = {"startTime": begin, "endTime": end}

    models = http.get(_url(http, "/monitor/usage/model-usage"), params=query).json()["data"]
    tools = http.get(_url(http, "/monitor/usage/tool-usage"), params=query).json()["data"]

    assert (models["granularity"], models["x_time"][0], len(models["x_time"])) == (granularity, first, count)
    assert models["totalUsage"]["totalTokensUsage"] == sum(row["totalTokens"] for row in models["modelDataList"])
    assert tools["totalUsage"]["totalNetworkSearchCount"] == sum(filter(None, tools["networkSearchCount"]))
    assert http.get(_url(http, "/monitor/usage/model-usage"), params=query).json()["data"] == models


@pytest.mark.parametrize(
    "query", [{"startTime": "yesterday"}, {"startTime": "2026-10-02 00:00:00", "endTime": "2026-10-01 00:00:00"}]
)
def test_a_time_that_is_none_is_refused(http: httpx.Client, query: Dict[str, str]) -> None:
    """In the form of the monitor; a stranger under HTTP 200."""
    answer = http.get(_url(http, "/monitor/usage/model-usage"), params=query)
    stranger = http.get(_url(http, "/monitor/usage/quota/limit"), headers={"Authorization": "Bearer nobody"})

    assert (answer.status_code, answer.json()["code"], answer.json()["success"]) == (400, 1214, False)
    assert (stranger.status_code, stranger.json()["code"], stranger.json()["success"]) == (200, 1000, False)


def test_an_application_streams_unless_it_is_told_not_to(http: httpx.Client) -> None:
    """What its nodes do is told when it is asked for; the last piece has the usage, and nothing comes behind it."""
    url = _url(http, "/llm-application/open/v3/application/invoke")

    frames = http.post(url, json=dict(APPLICATION, send_log_event=True)).text.split("\n\n")
    whole = http.post(url, json=dict(APPLICATION, stream=False, conversation_id="7")).json()

    chunks = [json.loads(frame[6:]) for frame in frames[:-1]]
    events = [
        chunk["choices"][0]["delta"]["event"]["type"] for chunk in chunks if "event" in chunk["choices"][0]["delta"]
    ]
    said = "".join(chunk["choices"][0]["delta"].get("content", {}).get("msg", "") for chunk in chunks)
    assert events == ["node_processing", "node_finish"]
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop" and chunks[-1]["usage"][0]["totalTokenCount"] > 0
    assert whole["choices"][0]["messages"]["content"]["msg"] == said
    assert whole["conversation_id"] == "7" and whole["choices"][0]["messages"]["event"] == []


def test_an_error_where_an_application_would_stream_has_the_type_of_a_stream(http: httpx.Client) -> None:
    """Although nobody asked for one by name."""
    url = _url(http, "/llm-application/open/v3/application/invoke")

    answer = http.post(url, json=APPLICATION, headers={"X-Emulator": "body_error=1305"})

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.json()["code"] == 1305


def _job(http: httpx.Client, headers: Any = None, **fields: Any) -> httpx.Response:
    file = http.post("/files", data={"purpose": "fine-tune"}, files={"file": ("a.jsonl", b"{}")}).json()["id"]
    body = dict({"model": "glm-4-flash", "training_file": file, "suffix": "office"}, **fields)
    return http.post("/fine_tuning/jobs", json=body, headers=headers)


def test_a_job_runs_and_succeeds(http: httpx.Client) -> None:
    """One step at each look; its events come page after page; its model can be deleted."""
    job = _job(http).json()
    url = "/fine_tuning/jobs/" + job["id"]

    running, done = http.get(url).json(), http.get(url).json()
    first = http.get(url + "/events", params={"limit": 3}).json()
    rest = http.get(url + "/events", params={"limit": 3, "after": first["data"][-1]["id"]}).json()
    deleted = http.delete("/fine_tuning/fine_tuned_models/" + done["fine_tuned_model"]).json()

    assert (job["status"], running["status"], done["status"]) == ("created", "running", "succeeded")
    assert done["fine_tuned_model"].startswith("glm-4-flash:") and ":office:" in done["fine_tuned_model"]
    assert (len(first["data"]), first["has_more"], len(rest["data"]), rest["has_more"]) == (3, True, 2, False)
    assert first["data"][1]["data"]["current_steps"] == 3
    assert deleted["delete_status"] == "deleting"


def test_a_job_can_fail_be_cancelled_and_be_deleted(http: httpx.Client) -> None:
    """What is over cannot be cancelled, what is deleted is gone."""
    failing, other = _job(http, {"X-Emulator": "task=failed; polls=0"}).json(), _job(http).json()
    url = "/fine_tuning/jobs/"

    failed = http.get(url + failing["id"]).json()
    cancelled = http.post(url + other["id"] + "/cancel").json()
    deleted = http.delete(url + other["id"]).json()

    assert (failed["status"], cancelled["status"], deleted["id"]) == ("failed", "cancelled", other["id"])
    assert failed["error"]["message"]
    assert http.post(url + failing["id"] + "/cancel").status_code == 400
    assert http.get(url + other["id"]).status_code == 404
    assert [job["id"] for job in http.get("/fine_tuning/jobs").json()["data"]] == [failing["id"]]


def test_a_job_needs_files_that_are_there(http: httpx.Client) -> None:
    """The file to check with, too; a model that no job made cannot be deleted."""
    answer = _job(http, validation_file="nowhere")

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1214")
    assert "validation_file" in answer.json()["error"]["message"]
    assert http.delete("/fine_tuning/fine_tuned_models/none").status_code == 404
