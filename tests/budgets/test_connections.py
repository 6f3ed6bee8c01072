"""How many connections are opened, and how often certificates are loaded for them."""

from __future__ import annotations

import asyncio
import ssl
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, Iterator, List

import pytest

from tests.clients import COMPLETION, DONE, MESSAGES, Caller, event
from tests.servers import PATIENCE, Exchange, Server, unused_address
from zhipuai_facade import APIConnectionError

from . import budgets

CALLS = 10
AT_ONCE = 8


def answering(exchange: Exchange) -> None:
    """A platform that answers questions, and streams when it is asked to."""
    if exchange.json.get("stream"):
        exchange.stream(event("字"), DONE)
        exchange.end()
    else:
        exchange.answer(COMPLETION)


@pytest.fixture
def server() -> Iterator[Server]:
    """That platform."""
    with Server(answering) as server:
        yield server


@pytest.fixture
def meeting() -> Iterator[Server]:
    """A platform that answers when `AT_ONCE` questions have come, each time."""
    barrier = Barrier(AT_ONCE)

    def meet(exchange: Exchange) -> None:
        barrier.wait(PATIENCE)
        exchange.answer(COMPLETION)

    with Server(meet) as server:
        yield server


def test_calls_one_after_the_other_share_a_connection(caller: Caller, server: Server) -> None:
    """Whole answers and streams that were read to their end, in turn."""
    with caller.inside(caller.connecting(server.base_url)) as client:
        for number in range(CALLS):
            answer = caller.ask(client, stream=bool(number % 2))
            if number % 2:
                caller.collect(answer)

    assert server.connections <= budgets.CONNECTIONS_OF_CALLS_IN_SEQUENCE


def test_calls_at_once_take_a_connection_each_and_use_it_again(caller: Caller, meeting: Server) -> None:
    """Twice as many calls, half of them at once: no more connections than calls at once."""
    with caller.inside(caller.connecting(meeting.base_url)) as client:
        for _ in range(2):
            ask_at_once(caller, client)

    assert len(meeting.exchanges) == 2 * AT_ONCE
    assert meeting.connections == AT_ONCE


def ask_at_once(caller: Caller, client: Any) -> None:
    """Ask `AT_ONCE` questions, and wait for all the answers."""

    def ask() -> Any:
        return client.chat.completions.create(model="glm-4.7", messages=MESSAGES)

    async def ask_all() -> None:
        await asyncio.gather(*(ask() for _ in range(AT_ONCE)))

    if caller.awaits:
        caller.wait(ask_all())
        return
    with ThreadPoolExecutor(AT_ONCE) as threads:
        for asked in [threads.submit(ask) for _ in range(AT_ONCE)]:
            asked.result()


def test_two_clients_with_the_same_settings_load_certificates_no_more_than_budgeted(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both try to call over TLS."""
    loads: List[object] = []
    load: Any = ssl.SSLContext.load_verify_locations

    def counting(context: ssl.SSLContext, *arguments: Any, **named: Any) -> None:
        loads.append(context)
        load(context, *arguments, **named)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", counting)
    address = unused_address().replace("http://", "https://")

    for _ in range(2):
        with caller.inside(caller.connecting(address, max_retries=0)) as client, pytest.raises(APIConnectionError):
            caller.ask(client)

    assert len(loads) <= budgets.CERTIFICATES_LOADED
