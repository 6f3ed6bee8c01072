"""Much at once, and much one after the other, on one client."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from typing import Any, Dict, Iterator, List

import httpx
import pytest

from tests.clients import COMPLETION, DONE, KEY, MESSAGES, Caller, event
from tests.servers import PATIENCE, Exchange, Server
from zhipuai_facade import APIConnectionError, AsyncZhipuAI, ZhipuAI

ASKED: Dict[str, Any] = {"model": "whole", "messages": MESSAGES}
TWO = httpx.Limits(max_connections=2, max_keepalive_connections=2)


another_came = threading.Event()


def platform(exchange: Exchange) -> None:
    """Streams without an end, silence, or an answer, as the name of the model tells."""
    model = exchange.json["model"]
    if model == "endless":
        exchange.stream(event("a"))
        exchange.wait_for_the_client_to_go()
    elif model == "silent":
        exchange.wait_for_the_client_to_go()
    elif model == "interrupted":
        another_came.clear()
        exchange.stream(event("a"))
        another_came.wait(PATIENCE)
        exchange.chunk(event("b") + DONE)
        exchange.end()
    else:
        another_came.set()
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


FORKED = """
import os, sys
from zhipuai_facade import ZhipuAI

client = ZhipuAI(api_key="id.secret", base_url=sys.argv[1], max_retries=0)
asked = {"model": "whole", "messages": []}
client.chat.completions.create(**asked)
child = os.fork()
answer = client.chat.completions.create(**asked).choices[0].message.content
if child == 0:
    os._exit(0 if answer else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), answer)
"""


FORKED_AND_CLOSED = """
import os, sys
from zhipuai_facade import ZhipuAI

client = ZhipuAI(api_key="id.secret", base_url=sys.argv[1], max_retries=0)
stream = client.chat.completions.create(model="interrupted", messages=[], stream=True)
first = next(stream).choices[0].delta.content
child = os.fork()
if child == 0:
    client.close()
    os._exit(0)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
whole = client.chat.completions.create(model="whole", messages=[]).choices[0].message.content
print(code, whole, first, *(chunk.choices[0].delta.content for chunk in stream))
"""


def test_a_child_that_closes_its_client_leaves_the_connections_of_its_parent(server: Server) -> None:
    """They are the same sockets, and the parent still reads."""
    command: Any = [sys.executable, "-c", FORKED_AND_CLOSED, server.base_url]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "0 你好！ a b\n", "")


def test_a_client_works_in_a_process_and_in_its_child(server: Server) -> None:
    """After a fork the child makes connections of its own: two processes on one would read each other's answers."""
    command: Any = [sys.executable, "-c", FORKED, server.base_url]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "0 你好！\n", "")
    assert server.connections == 2
    assert server.is_left()
