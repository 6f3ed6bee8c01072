"""Closing clients."""

from __future__ import annotations

from typing import Any, Callable, Dict

import httpx
import pytest

from tests.clients import KEY, MESSAGES, Caller, Recorder, completing
from zhipuai_facade import APIConnectionError, AsyncZhipuAI, ZhipuAI


def test_a_client_is_a_context_manager(caller: Caller) -> None:
    """It gives itself, and is closed afterwards, also when the block fails."""
    client = caller.kind(api_key=KEY)

    with pytest.raises(KeyError), caller.inside(client) as entered:
        assert entered is client
        http = caller.http_of(client)
        assert not client.is_closed()
        raise KeyError

    assert client.is_closed()
    assert http.is_closed


def test_closing_twice_does_no_harm(caller: Caller) -> None:
    """Also before anything was sent, and of a copy."""
    for used in (False, True):
        client = caller.kind(api_key=KEY)
        if used:
            caller.http_of(client)

        caller.close(client)
        caller.close(client)
        caller.close(client.with_options(timeout=1))

        assert client.is_closed()


def test_the_awaitable_client_has_aclose_too() -> None:
    """`close` and `aclose` are the same there."""
    caller = Caller(awaits=True)
    client = caller.kind(api_key=KEY)
    http = caller.http_of(client)

    caller.wait(client.aclose())

    assert client.is_closed()
    assert http.is_closed
    caller.end()


def test_a_brought_http_client_stays_open(caller: Caller) -> None:
    """It is its owner's to close; ours takes no more calls."""
    mine = caller.http()
    client = caller.kind(api_key=KEY, http_client=mine)

    with caller.inside(client):
        caller.ask(client)
    caller.close(client)

    assert not mine.is_closed
    assert client.is_closed()
    assert caller.ask(caller.kind(api_key=KEY, http_client=mine))
    caller.wait(mine.aclose() if caller.awaits else mine.close())


CALLS: Dict[str, Callable[[Any], Any]] = {
    "whole": lambda client: client.chat.completions.create(model="m", messages=MESSAGES),
    "stream": lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True),
    "file": lambda client: client.files.content("f"),
    "page": lambda client: client.files.list(),
    "raw": lambda client: client.embeddings.with_raw_response.create(model="m", input="a"),
    "any": lambda client: client.request("GET", "models"),
    "copy": lambda client: client.with_options(timeout=1).files.delete("f"),
}


@pytest.mark.parametrize("call", list(CALLS))
@pytest.mark.parametrize("brought", [False, True])
def test_calls_of_a_closed_client_are_errors_of_ours_at_once(caller: Caller, call: str, brought: bool) -> None:
    """Nothing is sent, and nothing is waited for: it will not open again."""
    recorder = Recorder(completing)
    client = caller.answering(recorder) if brought else caller.connecting("http://127.0.0.1:9")
    caller.close(client)

    with pytest.raises(APIConnectionError, match="closed"):
        caller.wait(CALLS[call](client))

    assert recorder.requests == []
    assert caller.pauses == []


def test_calls_with_a_brought_http_client_that_was_closed_are_errors_of_ours(caller: Caller) -> None:
    """Whoever closed it, it is told as what it is."""
    http = caller.http()
    client = caller.answering(http_client=http)
    caller.wait(http.aclose() if caller.awaits else http.close())

    assert client.is_closed()
    with pytest.raises(APIConnectionError, match="closed") as caught:
        caller.ask(client)

    assert isinstance(caught.value.__cause__, RuntimeError)
    assert caller.pauses == []


def test_a_copy_closes_and_is_closed_with_its_original(caller: Caller) -> None:
    """They share the connections."""
    client = caller.kind(api_key=KEY)
    copied = client.with_options(timeout=1)

    caller.close(client)

    assert copied.is_closed()


def test_a_client_that_is_not_used_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The HTTP client is made when it is first needed: making ours is cheap."""
    made = []
    monkeypatch.setattr(httpx.Client, "__init__", lambda *_, **__: made.append("blocking"))
    monkeypatch.setattr(httpx.AsyncClient, "__init__", lambda *_, **__: made.append("awaited"))

    for kind in (ZhipuAI, AsyncZhipuAI):
        kind(api_key=KEY).with_options(timeout=1)

    assert made == []
