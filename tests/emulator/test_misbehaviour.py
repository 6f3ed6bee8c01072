"""Trouble on request, by header and by the name of the model."""

from __future__ import annotations

import time
from typing import Any, Callable, Dict

import httpx
import pytest

Post = Callable[..., httpx.Response]


def _by_header(text: str) -> Dict[str, Any]:
    return {"headers": {"X-Emulator": text}}


@pytest.mark.parametrize(
    ("order", "status", "code"),
    [
        ({"model": "fail-429"}, 429, "1302"),
        ({"model": "fail-429-1305"}, 429, "1305"),
        ({"model": "fail-500"}, 500, "500"),
        ({"model": "fail-503"}, 503, "503"),
        ({"model": "fail-400-1261"}, 400, "1261"),
        (_by_header("status=429; code=1113"), 429, "1113"),
        (_by_header("code=1234"), 500, "1234"),
        (_by_header("status = 401 ;code=1003;"), 401, "1003"),
        (_by_header("code=98765"), 400, "98765"),
    ],
)
def test_an_error_comes_with_status_and_code(ask: Post, order: Dict[str, Any], status: int, code: str) -> None:
    """Status and code each follow from the other when only one is given."""
    answer = ask(**order)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"] and answer.headers["x-log-id"]
    assert "retry-after" not in answer.headers


def test_a_content_filter_says_whom_it_minds(ask: Post) -> None:
    """Code 1301 carries contentFilter beside the error (recording 077)."""
    assert ask(model="fail-400-1301").json()["contentFilter"] == [{"level": 2, "role": "user"}]


def test_retry_after_can_be_added(ask: Post) -> None:
    """The platform sends none, gateways do."""
    assert ask(**_by_header("status=429; retry_after=0.5")).headers["retry-after"] == "0.5"


@pytest.mark.parametrize("order", [{"model": "fail-429-x2"}, _by_header("status=429; times=2")])
def test_it_ends_after_so_many_times_for_the_same_request(ask: Post, order: Dict[str, Any]) -> None:
    """A repeated request succeeds in the end; another body, and another request id, are counted on their own."""
    same = [ask("again", **order).status_code for _ in range(4)]
    other = ask("another", **order).status_code
    named = [ask(str(n), request_id="repeated-1", **order).status_code for n in range(3)]

    assert same == [429, 429, 200, 200]
    assert other == 429
    assert named == [429, 429, 200]


def test_a_repeated_upload_is_recognised(http: httpx.Client) -> None:
    """Although the boundary of the form is another one each time."""
    headers = {"X-Emulator": "status=500; times=1"}

    statuses = [
        http.post("/files", data={"purpose": "batch"}, files={"file": ("a", b"x")}, headers=headers).status_code
        for _ in range(2)
    ]

    assert statuses == [500, 200]


def test_an_answer_can_be_delayed(ask: Post) -> None:
    """By header and by model, before anything is sent."""
    started = time.perf_counter()

    assert ask(model="slow-0.1").status_code == 200
    assert ask(**_by_header("delay=0.1; status=500")).status_code == 500

    assert time.perf_counter() - started >= 0.2


@pytest.mark.parametrize(("stream", "media"), [(True, "text/event-stream"), (False, "application/json")])
def test_an_error_can_come_with_http_200(ask: Post, stream: bool, media: str) -> None:
    """A bare JSON error where an answer or a stream was expected (recordings 080 and 106)."""
    answer = ask(model="body-error-1305", stream=stream)

    assert (answer.status_code, answer.json()["error"]["code"]) == (200, "1305")
    assert answer.headers["content-type"].startswith(media)


def test_a_gateway_can_answer_with_a_page(ask: Post) -> None:
    """HTML instead of JSON."""
    answer = ask(model="html-502")

    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")
    assert "<html>" in answer.text


@pytest.mark.parametrize("reason", ["network_error", "sensitive", "model_context_window_exceeded"])
def test_the_finish_reason_can_be_chosen(ask: Post, reason: str) -> None:
    """How the platform says that an answer broke off."""
    assert ask(model="finish-" + reason).json()["choices"][0]["finish_reason"] == reason


@pytest.mark.parametrize("order", ["status", "stutter=1", "cut=-1", "delay=long", "status=99", "html=7000"])
def test_a_header_that_cannot_be_read_is_refused(ask: Post, order: str) -> None:
    """A typing error does not pass for good behaviour."""
    answer = ask(**_by_header(order))

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1210")
    assert "X-Emulator" in answer.json()["error"]["message"]


def test_operations_without_a_model_misbehave_by_header(http: httpx.Client) -> None:
    """Also those that only read."""
    headers = {"X-Emulator": "status=503; times=1"}

    assert [http.get("/batches", headers=headers).status_code for _ in range(2)] == [503, 200]
