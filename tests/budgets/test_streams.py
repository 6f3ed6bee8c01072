"""What a long stream leaves behind."""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any, AsyncIterator, Iterator, List

import httpx
import pytest
from zhipuai_openapi.events import Event, EventDecoder

from tests.clients import DONE, Caller, event
from tests.servers import Exchange, Server

from . import budgets

CHUNKS = 20_000
TOGETHER = 500
EARLY = 1_000
TEXT = "字"
"""The text of each chunk: three bytes, or two in a string of Python."""
WIDTH = 2
"""Bytes that the text of a chunk takes when all of it is kept in one string."""


class Long(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a long stream, no piece of which exists before it is read.

    Attributes:
        kept: Bytes of objects that Python held when an early chunk was asked for, and when the last was.
    """

    def __init__(self) -> None:
        self.kept: List[int] = []

    def __iter__(self) -> Iterator[bytes]:
        piece = event(TEXT)
        for number in range(1, CHUNKS + 1):
            if number in (EARLY, CHUNKS):
                gc.collect()
                self.kept.append(tracemalloc.get_traced_memory()[0])
            yield piece
        yield DONE

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def read(caller: Caller, stream: Any) -> None:
    """Read a stream to its end and keep nothing."""

    async def awaiting() -> None:
        async for _ in stream:
            pass

    if caller.awaits:
        caller.wait(awaiting())
    else:
        for _ in stream:
            pass


@pytest.fixture
def traced() -> Iterator[None]:
    """Python counts what it allocates while the test runs."""
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.usefixtures("traced")
def test_a_stream_keeps_no_more_of_a_chunk_than_its_text(caller: Caller) -> None:
    """What is kept between an early chunk and a late one is bounded by the text that came between them."""
    body = Long()
    headers = {"content-type": "text/event-stream"}
    client = caller.answering(lambda request: httpx.Response(200, headers=headers, stream=body))

    read(caller, caller.ask(client, stream=True))

    early, late = body.kept
    assert late - early < WIDTH * (CHUNKS - EARLY) + budgets.BYTES_OF_A_STREAM


def test_hundreds_of_chunks_that_come_together_are_one_piece(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each event in an HTTP chunk of its own, all in one packet or a few: bytes are looked at once for each read."""
    fed: List[int] = []
    feed = EventDecoder.feed

    def counting(self: EventDecoder, chunk: bytes) -> List[Event]:
        fed.append(len(chunk))
        return feed(self, chunk)

    def answering(exchange: Exchange) -> None:
        exchange.stream()
        exchange.send(b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in [event(TEXT)] * TOGETHER + [DONE]))
        exchange.end()

    monkeypatch.setattr(EventDecoder, "feed", counting)
    with Server(answering) as server, caller.inside(caller.connecting(server.base_url)) as client:
        pieces = caller.collect(caller.ask(client, stream=True))

    assert len(pieces) == TOGETHER
    assert len(fed) <= budgets.PIECES_OF_HUNDREDS_OF_CHUNKS
