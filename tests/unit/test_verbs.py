"""Requests of the caller's own in the form of the official SDKs."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from zhipuai_openapi.models import ChatCompletion, ChatCompletionChunk

from tests.clients import BASE_URL, COMPLETION, DONE, Body, Recorder, answering, event
from zhipuai_facade import APIRequestFailedError, InvalidArgumentError, Stream

OK = httpx.Response(200, json={"a": 1})


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_a_request_goes_below_the_base_url(verb: str) -> None:
    """With and without a slash; decoded JSON for ``object``."""
    recorder = Recorder(OK, OK)
    client = answering(recorder)

    answers = [getattr(client, verb)(path, cast_type=object) for path in ("/rerank", "rerank")]

    assert answers == [{"a": 1}] * 2
    assert {str(request.url) for request in recorder.requests} == {f"{BASE_URL}/rerank"}
    assert {request.method for request in recorder.requests} == {verb.upper()}


def test_the_options_are_those_of_the_official_sdks() -> None:
    """Headers, query and further fields of the body."""
    recorder = Recorder(OK)
    options = {"headers": {"X-A": "1"}, "params": {"q": 2}, "extra_json": {"b": 3}, "timeout": 5, "max_retries": 0}

    answering(recorder).post("/x", body={"a": 1}, cast_type=object, options=options)

    assert json.loads(recorder.request.content) == {"a": 1, "b": 3}
    assert recorder.request.headers["x-a"] == "1"
    assert recorder.request.url.params["q"] == "2"
    assert recorder.request.extensions["timeout"]["read"] == 5


def test_the_answer_is_what_was_asked_for() -> None:
    """One of our answers, or the HTTP response."""
    client = answering(lambda request: httpx.Response(200, json=COMPLETION))

    assert isinstance(client.post("/chat/completions", body={}, cast_type=ChatCompletion), ChatCompletion)
    response = client.get("/x", cast_type=httpx.Response)
    assert isinstance(response, httpx.Response)
    assert response.json() == COMPLETION


def test_files_make_a_form() -> None:
    """With the body as its other fields."""
    recorder = Recorder(OK)

    answering(recorder).post("/files", body={"purpose": "batch"}, files={"file": ("a.txt", b"1")}, cast_type=object)

    assert [body for _, body in recorder.parts] == [b"batch", b"1"]


def test_an_answer_may_come_piece_by_piece() -> None:
    """Each of the kind that ``stream_cls`` names."""
    body: Any = Body([event("a"), event("b"), DONE])
    client = answering(lambda request: httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body))

    stream = client.post("/x", cast_type=ChatCompletionChunk, stream=True, stream_cls=Stream[ChatCompletionChunk])

    assert [chunk.choices[0].delta.content for chunk in stream] == ["a", "b"]


def test_errors_are_those_of_every_call() -> None:
    """Of the platform, and of an address outside of it."""
    client = answering(lambda request: httpx.Response(400, json={"error": {"code": "1210", "message": "m"}}))

    with pytest.raises(APIRequestFailedError):
        client.post("/x", cast_type=object)
    with pytest.raises(InvalidArgumentError, match="path"):
        client.get("https://elsewhere.test/x", cast_type=object)
