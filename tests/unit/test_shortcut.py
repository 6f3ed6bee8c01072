"""The short way to the transport of a client's own HTTP client: what it sends and gives is what httpx's way would."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any, Callable, Dict, List, Tuple

import httpx
import pytest

from tests.clients import BASE_URL, COMPLETION, KEY, MESSAGES, Body
from zhipuai_facade import APIConnectionError, APIStatusError, AsyncZhipuAI, ZhipuAI, ZhipuAIError

Handler = Callable[[httpx.Request], httpx.Response]


def exchanged(handler: Handler, calls: int, *, awaits: bool, **options: Any) -> List[Any]:
    """What ``calls`` chats come to, by a client of its own HTTP client: raw responses, or exceptions."""

    def sent(create: Callable[[], Any]) -> Any:
        try:
            return create()
        except ZhipuAIError as error:
            return error

    async def awaited() -> List[Any]:
        client = AsyncZhipuAI(api_key=KEY, base_url=BASE_URL, max_retries=0, **options)
        http = await client._transport.connections.client()
        http._transport = httpx.MockTransport(handler)
        answers = []
        for _ in range(calls):
            try:
                answers.append(await client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
            except ZhipuAIError as error:
                answers.append(error)
        await client.close()
        return answers

    if awaits:
        return asyncio.run(awaited())
    client = ZhipuAI(api_key=KEY, base_url=BASE_URL, max_retries=0, **options)
    http = client._transport.connections.client()
    http._transport = httpx.MockTransport(handler)
    create = client.chat.completions.with_raw_response.create
    answers = [sent(lambda: create(model="m", messages=MESSAGES)) for _ in range(calls)]
    client.close()
    return answers


def seen(request: httpx.Request) -> Tuple[Any, ...]:
    """All that a server sees of a request, and what else stands in it."""
    return request.method, str(request.url), request.headers.raw, request.read(), sorted(request.extensions)


@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaited"])
@pytest.mark.parametrize(
    "options", [{}, {"disable_token_cache": False}, {"custom_headers": {"X-Team": "团队".encode().hex()}}], ids=str
)
def test_both_ways_send_the_same(options: Dict[str, Any], awaits: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Byte for byte, and in the same order. The long way is taken while the logger of httpx is listened to."""
    requests: List[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(seen(request))
        return httpx.Response(200, json=COMPLETION)

    with caplog.at_level(logging.INFO, "httpx"):
        exchanged(handler, 2, awaits=awaits, **options)
    logged = len([record for record in caplog.records if record.name == "httpx"])
    caplog.set_level(logging.WARNING, "httpx")
    exchanged(handler, 3, awaits=awaits, **options)

    def comparable(request: Any) -> Any:
        hidden = b"(signed)" if "disable_token_cache" in options else None
        headers = [(name, hidden or value if name == b"Authorization" else value) for name, value in request[2]]
        return (*request[:2], headers, *request[3:])

    assert logged == 2
    assert [comparable(request) for request in requests] == [comparable(requests[0])] * 5


@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaited"])
def test_a_response_has_what_httpx_gives_it(awaits: bool) -> None:
    """Its request, how long it took, how many bytes came."""
    body = json.dumps(COMPLETION).encode()
    first, second = exchanged(lambda request: httpx.Response(200, stream=Body([body])), 2, awaits=awaits)

    for raw in (first, second):
        assert raw.http_response.elapsed.total_seconds() >= 0
        assert raw.http_response.request.url.path.endswith("/chat/completions")
        assert raw.http_response.request.extensions["timeout"]["connect"] == 8
        assert raw.http_response.is_closed and raw.http_response.is_stream_consumed


@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaited"])
def test_cookies_are_sent_back(awaits: bool) -> None:
    """As a gateway needs that sets one to keep a caller at one of its servers."""
    cookies: List[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        cookies.append(request.headers.get("cookie"))
        return httpx.Response(200, json=COMPLETION, headers=[("Set-Cookie", "place=7")] if len(cookies) == 2 else [])

    exchanged(handler, 4, awaits=awaits)

    assert cookies == [None, None, "place=7", "place=7"]


@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaited"])
def test_a_redirect_is_not_followed(awaits: bool) -> None:
    """Its response tells where it leads, and carries the key nowhere."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(307, headers={"Location": "https://elsewhere.test/"})

    for error in exchanged(handler, 2, awaits=awaits):
        assert isinstance(error, APIStatusError)
        assert str(error.response.next_request.url) == "https://elsewhere.test/"
        assert KEY not in repr([error.response.next_request.headers.raw, error.response.request.headers.raw])


@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaited"])
def test_an_exception_of_the_transport_knows_its_request(awaits: bool) -> None:
    """As those that come through httpx do."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody there")

    for error in exchanged(handler, 2, awaits=awaits):
        assert isinstance(error, APIConnectionError)
        assert isinstance(error.__cause__, httpx.ConnectError)
        assert error.__cause__.request.url.path.endswith("/chat/completions")


def test_who_puts_himself_into_httpx_sees_every_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tracing replaces `httpx.Client.send`."""
    traced: List[httpx.Request] = []
    send = httpx.Client.send

    def tracing(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        traced.append(request)
        return send(self, request, **options)

    monkeypatch.setattr(httpx.Client, "send", tracing)
    exchanged(lambda request: httpx.Response(200, json=COMPLETION), 2, awaits=False)

    assert len(traced) == 2
