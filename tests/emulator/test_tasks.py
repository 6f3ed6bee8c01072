"""Tasks in the background turn from PROCESSING to SUCCESS."""

from __future__ import annotations

import re

import httpx


def test_a_chat_task_is_in_progress_and_then_has_choices(http: httpx.Client) -> None:
    """One poll in progress, without model (recording 045), then the answer under the same id."""
    body = {
        "model": "glm-4-flash",
        "messages": [{"role": "user", "content": "Hi"}],
        "request_id": "my-task-1",
        "stream": True,
    }
    task = http.post("/async/chat/completions", json=body).json()

    first, second = (http.get("/async-result/{}".format(task["id"])).json() for _ in range(2))

    assert re.fullmatch(r"\d+-\d+", task["id"])
    assert (task["task_status"], task["model"], task["request_id"]) == ("PROCESSING", "glm-4-flash", "my-task-1")
    assert first == {"id": task["id"], "request_id": "my-task-1", "task_status": "PROCESSING"}
    assert (second["task_status"], second["id"]) == ("SUCCESS", task["id"])
    assert "Hi" in second["choices"][0]["message"]["content"]


def test_a_video_task_ends_with_addresses_that_can_be_fetched(http: httpx.Client) -> None:
    """The film and its cover come from the emulator itself; usage is all zero (recording 050)."""
    task = http.post("/videos/generations", json={"model": "cogvideox-3", "prompt": "A boat"}).json()

    http.get("/async-result/{}".format(task["id"]))
    done = http.get("/async-result/{}".format(task["id"])).json()

    assert done["task_status"] == "SUCCESS" and done["usage"]["total_tokens"] == 0
    assert http.get(done["video_result"][0]["url"]).headers["content-type"] == "video/mp4"
    assert http.get(done["video_result"][0]["cover_image_url"]).content.startswith(b"\x89PNG")


def test_the_number_of_polls_and_the_end_of_a_task_can_be_chosen(http: httpx.Client) -> None:
    """By header or by model, for those who test their own polling."""
    body = {"model": "cogvideox-3", "prompt": "A boat"}
    slow = http.post("/videos/generations", json=body, headers={"X-Emulator": "polls=3"}).json()
    failing = http.post("/videos/generations", json=dict(body, model="task-FAIL")).json()

    states = [http.get("/async-result/{}".format(slow["id"])).json()["task_status"] for _ in range(4)]
    ends = [http.get("/async-result/{}".format(failing["id"])).json()["task_status"] for _ in range(2)]

    assert states == ["PROCESSING"] * 3 + ["SUCCESS"]
    assert ends == ["PROCESSING", "FAIL"]


def test_an_image_task_ends_with_an_address_that_can_be_fetched(http: httpx.Client) -> None:
    """It is asked about at the same place as every other task."""
    task = http.post("/async/images/generations", json={"model": "glm-image", "prompt": "A lighthouse"}).json()

    first, done = (http.get("/async-result/{}".format(task["id"])).json() for _ in range(2))

    assert (task["task_status"], first["task_status"], done["task_status"]) == ("PROCESSING", "PROCESSING", "SUCCESS")
    assert http.get(done["image_result"][0]["url"]).headers["content-type"] == "image/png"
