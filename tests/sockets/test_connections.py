"""Calls over real connections: many at once, and those that fail."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Iterator

import httpx
import pytest

from tests.clients import COMPLETION, KEY, Caller, event, refused
from tests.servers import Exchange, Server, unused_address
from zhipuai_facade import (
    APIAuthenticationError,
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APIStreamStalledError,
    APITimeoutError,
    AsyncZhipuAI,
    Timeouts,
    ZhipuAI,
    ZhipuAIError,
)

SECRET = KEY.split(".")[1]


def platform(exchange: Exchange) -> None:
    """As the name of the model tells."""
    model = (exchange.json or {}).get("model", "")
    if model == "silent":
        exchange.wait_for_the_client_to_go()
    elif model == "cut":
        exchange.cut()
    elif model == "hanging up":
        exchange.hang_up()
    elif model == "half":
        exchange.answer(b'{"id":', length=1000)
        exchange.hang_up()
    elif model == "no http":
        exchange.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
        exchange.hang_up()
    elif model == "gzip":
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")
    elif model == "refused":
        exchange.answer(refused("1000"), status=401)
    elif model == "broken stream":
        exchange.stream(event("a"), b"data: {broken\n\n")
        exchange.end()
    elif model == "lost":
        exchange.send(b"HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:abc/x\r\nContent-Length: 0\r\n\r\n")
    elif model == "comments":
        exchange.stream()
        while exchange.send(b"4\r\n: \n\n\r\n"):
            pass
    elif model == "endless":
        exchange.stream(event("a"))
        exchange.wait_for_the_client_to_go()
    else:
        exchange.answer(COMPLETION)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(platform) as server:
        yield server


@pytest.mark.parametrize("model", ["cut", "hanging up", "half", "no http"])
def test_a_connection_that_breaks_is_an_error_of_ours(caller: Caller, server: Server, model: str) -> None:
    """With the address, and httpx's exception as its cause."""
    client = caller.connecting(server.base_url, max_retries=0)

    with pytest.raises(APIConnectionError, match=f"POST {server.base_url}/chat/completions") as caught:
        caller.ask(client, model=model)

    assert isinstance(caught.value.__cause__, httpx.HTTPError)
    caller.close(client)
    assert server.is_left()


def test_an_answer_that_cannot_be_decompressed_is_an_error_of_ours(caller: Caller, server: Server) -> None:
    """The connection was fine, the answer is not."""
    client = caller.connecting(server.base_url, max_retries=0)

    with pytest.raises(APIResponseValidationError, match="cannot be read") as caught:
        caller.ask(client, model="gzip")

    assert isinstance(caught.value.__cause__, httpx.DecodingError)
    caller.close(client)
    assert server.is_left()


def test_a_server_that_is_not_there_is_an_error_of_ours(caller: Caller) -> None:
    """After all tries."""
    client = caller.connecting(unused_address())

    with pytest.raises(APIConnectionError) as caught:
        caller.ask(client)

    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert len(caller.pauses) == 3
    caller.close(client)


def test_a_server_that_says_nothing_is_a_timeout(caller: Caller, server: Server) -> None:
    """After the time for any two signs of life, of the client or of the call."""
    client = caller.connecting(server.base_url, timeout=0.1, max_retries=0)

    with pytest.raises(APITimeoutError, match=r"no data within 0\.1 s"):
        caller.ask(client, model="silent")
    with pytest.raises(APITimeoutError, match=r"no data within 0\.05 s"):
        caller.ask(client, model="silent", timeout=0.05)

    caller.close(client)
    assert server.is_left()


def test_a_pool_that_is_full_is_a_timeout(caller: Caller, server: Server) -> None:
    """It says that no connection became free."""
    limits = httpx.Limits(max_connections=1)
    client = caller.connecting(server.base_url, limits=limits, timeout=httpx.Timeout(5, pool=0.1), max_retries=0)

    stream = caller.ask(client, model="endless", stream=True)
    with pytest.raises(APITimeoutError, match="pool"):
        caller.ask(client)

    caller.close(stream)
    assert caller.ask(client)
    caller.close(client)


def test_a_connection_that_was_closed_meanwhile_is_no_failure(caller: Caller) -> None:
    """Servers close idle connections; the next call makes a new one."""

    def closing(exchange: Exchange) -> None:
        exchange.answer(COMPLETION)
        exchange.hang_up()

    with Server(closing) as server:
        client = caller.connecting(server.base_url)
        for _ in range(3):
            assert caller.ask(client)
            assert server.is_left()
        caller.close(client)


def test_a_failed_try_is_made_good_by_the_next(caller: Caller) -> None:
    """Over a new connection."""
    fallen = threading.Event()

    def once(exchange: Exchange) -> None:
        if not fallen.is_set():
            fallen.set()
            exchange.cut()
        else:
            exchange.answer(COMPLETION)

    with Server(once) as server:
        client = caller.connecting(server.base_url)

        assert caller.ask(client).choices

        assert len(caller.pauses) == 1
        assert server.exchanges[0].body == server.exchanges[1].body
        caller.close(client)


def test_threads_share_a_client_and_its_connections(server: Server) -> None:
    """Forty at once, two hundred calls: as many connections as threads, not one for each call."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, timeout=10, disable_token_cache=False)
    ready = threading.Barrier(40)

    def work(_: int) -> int:
        ready.wait()
        return sum(len(client.chat.completions.create(model="m", messages=[]).choices) for _ in range(5))

    with ThreadPoolExecutor(40) as pool:
        answered = sum(pool.map(work, range(40)))
    client.close()

    assert answered == len(server.exchanges) == 200
    assert server.connections <= 50
    assert len({exchange.headers["authorization"] for exchange in server.exchanges}) == 1


def test_tasks_share_a_client_and_its_connections(server: Server) -> None:
    """A hundred at once over the fifty connections that there are by default."""

    async def flow() -> int:
        async with AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=10) as client:
            answers = await asyncio.gather(
                *(client.chat.completions.create(model="m", messages=[]) for _ in range(100))
            )
            return sum(len(answer.choices) for answer in answers)

    assert asyncio.run(flow()) == len(server.exchanges) == 100
    assert server.connections <= 50
    assert server.is_left()


def test_event_loops_in_threads_share_a_client(server: Server) -> None:
    """Each has connections of its own."""
    client = AsyncZhipuAI(api_key=KEY, base_url=server.base_url, timeout=10, max_retries=0)

    async def ask() -> int:
        return len((await client.chat.completions.create(model="m", messages=[])).choices)

    with ThreadPoolExecutor(8) as pool:
        answered = sum(pool.map(lambda _: sum(asyncio.run(ask()) for _ in range(6)), range(8)))

    assert answered == 48
    assert server.is_left()


def test_what_is_on_the_wire(caller: Caller, server: Server) -> None:
    """One line for each header, and the key once."""
    client = caller.connecting(server.base_url, source_channel="tests")

    caller.ask(client, extra_headers={"authorization": "Bearer other"})
    caller.ask(client)

    first, second = (exchange.headers for exchange in server.exchanges)
    assert first["authorization"] == "Bearer other"
    assert second["authorization"] == f"Bearer {KEY}"
    assert second["x-source-channel"] == "tests"
    assert second["content-type"] == "application/json"
    caller.close(client)


@pytest.mark.parametrize("model", ["m", "silent", "cut", "half", "no http", "gzip", "refused", "broken stream"])
@pytest.mark.parametrize("disable_token_cache", [True, False])
def test_the_key_is_in_no_log_and_no_traceback(
    caller: Caller, server: Server, caplog: pytest.LogCaptureFixture, model: str, disable_token_cache: bool
) -> None:
    """At whatever level, of whatever library; with local variables shown, in pickles."""
    caplog.set_level(logging.DEBUG)
    client = caller.connecting(server.base_url, timeout=0.1, max_retries=0, disable_token_cache=disable_token_cache)
    told = []

    try:
        caller.collect(caller.ask(client, model=model, stream=True)) if "stream" in model else caller.ask(
            client, model=model
        )
    except ZhipuAIError as error:
        trace = traceback.TracebackException(type(error), error, error.__traceback__, capture_locals=True)
        told += [str(error), repr(error), "".join(trace.format()), repr(pickle.dumps(error)), repr(vars(error))]
    caller.close(client)

    assert (model == "m") is not bool(told)
    sent = server.exchanges[0].headers["authorization"][len("Bearer ") :]
    for text in [*told, caplog.text]:
        assert SECRET not in text
        assert sent not in text


def test_an_error_says_whose_it_is(caller: Caller, server: Server) -> None:
    """The platform's refusal of a key, from a real answer."""
    client = caller.connecting(server.base_url)

    with pytest.raises(APIAuthenticationError, match="1000"):
        caller.ask(client, model="refused")

    assert caller.pauses == []
    caller.close(client)


def test_a_redirect_to_no_address_is_an_answer_like_others(caller: Caller, server: Server) -> None:
    """And its connection is given back: portals and broken proxies send such."""
    client = caller.connecting(server.base_url, limits=httpx.Limits(max_connections=1), timeout=5, max_retries=0)

    for _ in range(3):
        with pytest.raises(APIStatusError) as caught:
            caller.wait(client.chat.completions.create(model="lost", messages=[]))
        assert caught.value.status_code == 302

    caller.ask(client)


def test_comments_alone_do_not_make_a_stream_begin(caller: Caller, server: Server) -> None:
    """`first_event` is for an event."""
    client = caller.connecting(server.base_url, timeout=Timeouts(first_event=0.2, silence=60), max_retries=0)

    with pytest.raises(APIStreamStalledError, match="no event within 0.2 s"):
        caller.wait(client.chat.completions.create(model="comments", messages=[], stream=True))
