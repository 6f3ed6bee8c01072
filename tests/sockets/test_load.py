"""Much at once, and much one after the other, on one client."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import Any, Dict, Iterator, List

import httpx
import pytest

from tests.clients import COMPLETION, KEY, MESSAGES, Caller, event
from tests.servers import Exchange, Server
from zhipuai_facade import APIConnectionError, AsyncZhipuAI, ZhipuAI

ASKED: Dict[str, Any] = {"model": "whole", "messages": MESSAGES}
TWO = httpx.Limits(max_connections=2, max_keepalive_connections=2)


def platform(exchange: Exchange) -> None:
    """Streams without an end, silence, or an answer, as the name of the model tells."""
    model = exchange.json["model"]
    if model == "endless":
        exchange.stream(event("a"))
        exchange.wait_for_the_client_to_go()
    elif model == "silent":
        exchange.wait_for_the_client_to_go()
    else:
        exchange.answer(COMPLETION)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(platform) as server:
        yield server


def test_a_thousand_abandoned_streams_leave_the_client_usable(caller: Caller, server: Server) -> None:
    """On a pool of two connections, one after the other, each dropped after its first piece."""
    client = caller.connecting(server.base_url, limits=TWO, max_retries=0)

    for _ in range(1000):
        caller.ask_and_drop(client.with_options(extra_body={"model": "endless"}), read=1)

    assert caller.ask(client, **ASKED).choices[0].message.content == "你好！"
    caller.close(client)
    assert server.is_left()


def test_many_threads_share_a_client(server: Server) -> None:
    """64 of them, without an error, on no more connections than the client may open."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, max_retries=0)
    answers: List[Any] = []

    def ask() -> None:
        for _ in range(5):
            answers.append(client.chat.completions.create(**ASKED).choices[0].message.content)

    threads = [threading.Thread(target=ask) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == ["你好！"] * 320
    assert server.connections <= 50
    client.close()
    assert server.is_left()


def test_many_tasks_share_a_client(server: Server) -> None:
    """500 at once."""

    async def flow() -> List[Any]:
        async with AsyncZhipuAI(api_key=KEY, base_url=server.base_url, max_retries=0) as client:
            return await asyncio.gather(*[client.chat.completions.create(**ASKED) for _ in range(500)])

    answers = asyncio.run(flow())

    assert {answer.choices[0].message.content for answer in answers} == {"你好！"}
    assert server.connections <= 100  # 50 at once; some may have expired before their turn came
    assert server.is_left()


def test_one_client_serves_two_loops_in_two_threads(server: Server) -> None:
    """At the same time: each loop has connections of its own."""
    shared = [AsyncZhipuAI(api_key=KEY, base_url=server.base_url, max_retries=0)]
    together = threading.Barrier(2)
    answers: List[Any] = []

    async def flow() -> None:
        for _ in range(10):
            together.wait(5)
            answer = await shared[0].chat.completions.create(**ASKED)
            answers.append(answer.choices[0].message.content)

    threads = [threading.Thread(target=asyncio.run, args=[flow()]) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert answers == ["你好！"] * 20
    shared.clear()
    gc.collect()
    assert server.is_left()


@pytest.mark.parametrize("model", ["silent", "endless"])
def test_closing_the_client_ends_who_waits_in_another_thread(server: Server, model: str) -> None:
    """For an answer, or for the next piece of a stream: at once, and with an error of ours."""
    client = ZhipuAI(api_key=KEY, base_url=server.base_url, max_retries=0, timeout=60)
    ended: List[BaseException] = []
    waiting = threading.Event()

    def ask() -> None:
        try:
            waiting.set()
            list(client.chat.completions.create(model=model, messages=[], stream=True))
        except Exception as error:  # noqa: BLE001 - it is looked at below
            ended.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    waiting.wait(5)
    while not server.exchanges:
        time.sleep(0.01)
    begun = time.monotonic()
    client.close()
    thread.join(10)

    assert time.monotonic() - begun < 5
    assert len(ended) == 1 and isinstance(ended[0], APIConnectionError)
    assert server.is_left()
