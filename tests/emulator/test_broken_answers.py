"""Answers and streams that break off, fall silent, or carry an error."""

from __future__ import annotations

import json
import threading
import time
from typing import Any, Callable, Dict, List

import httpx
import pytest

from zhipuai_facade.emulator import Emulator

Post = Callable[..., httpx.Response]


def _by_header(text: str) -> Dict[str, Any]:
    return {"headers": {"X-Emulator": text}}


def test_a_stream_can_be_cut(http: httpx.Client, ask: Post) -> None:
    """The connection closes after so many frames, without [DONE]; a late cut comes just before it."""
    body = {"model": "cut-3", "stream": True, "messages": [{"role": "user", "content": "Hi"}]}
    got = b""

    with pytest.raises(httpx.RemoteProtocolError), http.stream("POST", "/chat/completions", json=body) as answer:
        for piece in answer.iter_raw():
            got += piece

    assert got.count(b"data: ") == 3 and b"[DONE]" not in got
    with pytest.raises(httpx.RemoteProtocolError):
        ask(model="cut-99999", stream=True)


def test_a_whole_answer_can_be_cut_or_broken(ask: Post) -> None:
    """Half of it and then nothing, or half of it as if it were whole."""
    with pytest.raises(httpx.RemoteProtocolError):
        ask(model="cut-1")
    with pytest.raises(json.JSONDecodeError):
        ask(model="broken-1").json()


def test_a_frame_can_be_broken(ask: Post) -> None:
    """Its JSON ends half way; the frames after it are well."""
    frames = ask(model="broken-2", stream=True).text.split("\n\n")

    json.loads(frames[0][6:])
    with pytest.raises(json.JSONDecodeError):
        json.loads(frames[1][6:])
    json.loads(frames[2][6:])
    assert frames[-2] == "data: [DONE]"


@pytest.mark.parametrize("stream", [True, False])
def test_an_answer_can_stall(ask: Post, http: httpx.Client, stream: bool) -> None:
    """It begins and then nothing more comes until the caller gives up."""
    http.timeout = httpx.Timeout(5, read=0.2)

    with pytest.raises(httpx.ReadTimeout):
        ask(model="stall-2", stream=stream)

    assert ask().status_code == 200


def test_a_stall_does_not_keep_the_emulator_from_stopping() -> None:
    """Whoever waits in vain is let go when the emulator is left."""
    caught: List[BaseException] = []
    with Emulator() as emulator:
        headers = {"Authorization": "Bearer " + emulator.api_key}
        body = {"model": "stall-1", "stream": True, "messages": [{"role": "user", "content": "Hi"}]}
        began = threading.Event()

        def read() -> None:
            try:
                with httpx.stream(
                    "POST", emulator.base_url + "/chat/completions", json=body, headers=headers
                ) as answer:
                    for _ in answer.iter_raw():
                        began.set()
            except httpx.RemoteProtocolError as error:
                caught.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        assert began.wait(5)
        started = time.perf_counter()
    reader.join(5)

    assert time.perf_counter() - started < 2
    assert len(caught) == 1


def test_an_error_can_come_inside_a_stream(ask: Post) -> None:
    """As a named event with the request id, then [DONE] (recording 073)."""
    frames = ask(stream=True, request_id="my-request-1", **_by_header("error_event=2; code=1305")).text.split("\n\n")

    assert len(frames) == 5 and frames[3] == "data: [DONE]"
    name, data = frames[2].split("\n")
    error = json.loads(data[6:])
    assert name == "event: error"
    assert (error["error"]["code"], error["request_id"]) == ("1305", "my-request-1")


def test_an_error_inside_a_stream_can_have_a_whole_number_as_code(ask: Post) -> None:
    """And nothing behind it (recording 074)."""
    frames = ask(stream=True, model="error-event-0-500").text.split("\n\n")

    assert json.loads(frames[0].split("\n")[1][6:])["error"]["code"] == 500
    assert frames[1:] == [""]


def test_an_error_can_be_a_bare_line_in_a_stream(ask: Post) -> None:
    """Without data: and without [DONE] (recording 137)."""
    answer = ask(stream=True, model="error-line-1").text

    assert answer.startswith("data: {")
    assert json.loads(answer.split("\n\n")[1])["error"]["code"] == "500"
