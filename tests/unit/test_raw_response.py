"""Answers together with their status and headers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.clients import COMPLETION, DONE, KEY, MESSAGES, Body, Caller, Recorder, completing, event, failing, refused
from zhipuai_facade import APIRequestFailedError, RawResponse

HEADERS = {"x-log-id": "L1", "x-more": "1"}


def answering(caller: Caller, **response: Any) -> Any:
    """A client of a platform that answers with these headers."""
    return caller.answering(lambda request: httpx.Response(200, **{"headers": HEADERS, **response}))


def test_a_whole_answer(caller: Caller) -> None:
    """Status, headers, the id of the request, and what the method gives otherwise."""
    client = answering(caller, json=COMPLETION)

    raw = caller.wait(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))

    assert type(raw) is RawResponse
    assert raw.status_code == 200
    assert raw.headers["x-more"] == "1"
    assert raw.request_id == "L1"
    assert raw.http_response.json() == COMPLETION
    assert raw.parse() == caller.ask(client)
    assert raw.parse() is raw.parse()
    assert repr(raw) == "RawResponse(status_code=200, parsed=ChatCompletion)"
    assert KEY not in repr(raw.http_response.request.headers.raw)


def test_a_stream(caller: Caller) -> None:
    """The headers are there with the first event."""
    body = Body([event("a"), event("b"), DONE])
    client = answering(caller, stream=body)

    raw = caller.wait(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True))

    assert (raw.status_code, raw.request_id, body.read) == (200, "L1", 1)
    assert [chunk.choices[0].delta.content for chunk in caller.collect(raw.parse())] == ["a", "b"]
    assert body.closed


def test_a_file(caller: Caller) -> None:
    """Its bytes are read when they are asked for."""
    body = Body([b"ab", b"c"])
    client = answering(caller, stream=body, headers={**HEADERS, "content-type": "application/octet-stream"})

    raw = caller.wait(client.files.with_raw_response.content("f1"))

    assert (raw.headers["content-type"], body.read) == ("application/octet-stream", 0)
    assert caller.wait(raw.parse().read()) == b"abc"


def test_a_page(caller: Caller) -> None:
    """It leads to the pages after it, which are plain pages."""
    recorder = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}, headers=HEADERS),
        httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
    )

    raw = caller.wait(caller.answering(recorder).batches.with_raw_response.list(limit=1))

    assert raw.request_id == "L1"
    assert [item.id for item in caller.collect(raw.parse())] == ["a", "b"]


def test_any_request(caller: Caller) -> None:
    """The client itself has it, too; an answer without the header has no id."""
    client = answering(caller, json=[1], headers={})

    raw = caller.wait(client.with_raw_response.request("GET", "models"))

    assert (raw.status_code, raw.request_id, raw.parse()) == (200, None, [1])


def test_every_resource_has_it(caller: Caller) -> None:
    """Also those of a copy with other options, whose options hold."""
    recorder = Recorder()
    client = caller.answering(recorder).with_options(extra_headers={"X-A": "1"})

    resources = [
        client.chat.completions,
        client.chat.async_completions,
        client.embeddings,
        client.images,
        client.videos,
        client.files,
        client.batches,
        client.assistant,
        client.tools,
        client.web_search,
    ]
    assert all(type(resource.with_raw_response) is type(resource) for resource in resources)
    caller.wait(client.files.with_raw_response.delete("f1"))
    assert recorder.request.headers["x-a"] == "1"


def test_errors_are_raised_as_ever(caller: Caller) -> None:
    """And retries made."""
    client = caller.answering(Recorder(failing(503), failing(400, refused("1210"))))

    with pytest.raises(APIRequestFailedError):
        caller.wait(client.embeddings.with_raw_response.create(model="m", input="a"))

    assert len(caller.pauses) == 1


def test_the_plain_resource_stays_plain(caller: Caller) -> None:
    """Asking for raw answers changes nothing for others."""
    client = caller.answering(completing)

    assert client.chat.completions.with_raw_response
    assert type(caller.ask(client)).__name__ == "ChatCompletion"
