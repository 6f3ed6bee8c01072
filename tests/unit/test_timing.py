"""How long each phase of a call may take, with a clock that is turned by hand."""

from __future__ import annotations

import asyncio
from typing import Any, Iterator, List

import httpx
import pytest
from zhipuai_openapi import calls
from zhipuai_openapi.streams import AsyncStream, Intake, Stream
from zhipuai_openapi.timing import FOREVER, Limit, Timeouts, Timing

from tests.clients import DONE, Body, event


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def begun(**timeouts: Any) -> Any:
    """A clock, and the timing of a call that begins now."""
    clock = Clock()
    return clock, Timing(Timeouts(**timeouts), clock)


def test_a_timeout_may_be_given_in_any_form() -> None:
    """Seconds, httpx's own, or ours; None waits for ever."""
    assert Timeouts.of(3).parts() == httpx.Timeout(3).as_dict()
    assert Timeouts.of(httpx.Timeout(4, connect=2, pool=1)).parts() == httpx.Timeout(4, connect=2, pool=1).as_dict()
    assert Timeouts.of(None).parts() == httpx.Timeout(None).as_dict()
    assert Timeouts(connect=FOREVER, read=FOREVER).parts() == httpx.Timeout(None).as_dict()
    assert Timeouts.of(Timeouts(read=7)) == Timeouts(connect=8.0, read=7)


def test_the_first_event_has_a_limit_of_its_own() -> None:
    """It is what a stream waits for at first; then silence is what counts."""
    clock, timing = begun(read=300, first_event=20, silence=5)

    limits = timing.attempt(streaming=True)
    clock.now += 15
    assert (float(limits["read"]), timing.left()) == (20.0, 5.0)
    timing.life()
    assert timing.left() == 5.0
    clock.now += 6

    assert timing.late
    assert timing.reason() == "no data within 5 s"


def test_what_keeps_a_connection_alive_is_no_first_event() -> None:
    """Comments do not push its limit away."""
    clock, timing = begun(read=300, first_event=20, silence=50)
    timing.attempt(streaming=True)

    for _ in range(3):
        clock.now += 6
        timing.life(waiting=True)
    assert timing.left() == 2.0
    clock.now += 2
    timing.life(waiting=True)

    assert timing.late
    assert timing.reason() == "no event within 20 s"


def test_a_limit_tells_what_is_left_at_each_read() -> None:
    """So that bytes that drip do not push the end away; who knows only numbers sees the one at the beginning."""
    clock, timing = begun(read=10)
    limit: Any = timing.attempt()["read"]
    assert isinstance(limit, Limit)

    left: List[Any] = []
    for _ in range(3):
        left.append(limit.left())
        clock.now += 4

    assert (float(limit), left) == (10.0, [10.0, 6.0, 2.0])
    assert timing.late


def test_the_whole_call_ends_in_time() -> None:
    """All tries, and all phases of each."""
    clock, timing = begun(connect=8, read=300, total=30)

    first = timing.attempt()
    clock.now += 25
    second = timing.attempt()

    assert (first["connect"], second["connect"], float(second["read"])) == (8, 5.0, 5.0)
    assert (timing.remaining, timing.left(), timing.attempts, timing.elapsed) == (5.0, 5.0, 2, 25.0)
    clock.now += 5
    assert timing.late
    assert timing.reason() == "the whole call took longer than 30 s"


def test_what_goes_to_a_file_may_take_long() -> None:
    """Each read has its own time; only the whole call ends it."""
    clock, timing = begun(read=10, total=1000)
    timing.attempt()

    timing.each()
    clock.now += 500
    assert (timing.left(), timing.late) == (10, False)
    clock.now += 495

    assert timing.left() == 5.0


def test_for_ever_is_for_ever() -> None:
    """No limit anywhere."""
    clock, timing = begun(connect=None, read=None)

    limits = timing.attempt(streaming=True)
    clock.now += 1e9

    assert set(limits.values()) == {None}
    assert (timing.left(), timing.late, timing.remaining) == (None, False, FOREVER)


@pytest.mark.parametrize("first", [event("a"), event("")])
def test_the_first_event_ends_the_wait_for_it(first: bytes) -> None:
    """Also when it says nothing yet: after it, silence is what counts. And it may be late, if only it is in time."""
    clock, timing = begun(read=300, first_event=1, silence=10)
    timing.attempt(streaming=True)
    call = calls.chat_completions_create_streaming(model="m", messages=[], stream=True)

    def pieces() -> Iterator[bytes]:
        clock.now += 0.9
        yield first
        text = event("b")
        clock.now += 8
        yield text[:9]
        yield text[9:]
        yield DONE

    response = httpx.Response(200, content=pieces(), request=httpx.Request("POST", "http://x"))
    read = [chunk.choices[0].delta.content for chunk in Stream(response, Intake(call, timing)).held()]

    assert read[-1] == "b"


def slow(work: float) -> Any:
    """An open stream with a limit of 5 seconds of silence, and what takes so much time with each of its chunks."""
    clock, timing = begun(read=300, silence=5)
    timing.attempt(streaming=True)
    text = event("b")
    body = Body([event("a"), text[:9], text[9:], DONE])  # what comes in part is no sign of life
    call = calls.chat_completions_create_streaming(model="m", messages=[], stream=True)

    def worked(chunk: Any) -> str:
        clock.now += work
        return str(chunk.choices[0].delta.content)

    return httpx.Response(200, stream=body, request=httpx.Request("POST", "http://x")), Intake(call, timing), worked


@pytest.mark.parametrize("work", [1, 60, 10_000])
def test_what_the_caller_does_between_chunks_is_no_silence(work: float) -> None:
    """A reader may take its time: the limit is for the server."""
    response, intake, worked = slow(work)

    assert [worked(chunk) for chunk in Stream(response, intake).held()] == ["a", "b"]


@pytest.mark.parametrize("work", [1, 60, 10_000])
def test_what_an_awaiting_caller_does_between_chunks_is_no_silence(work: float) -> None:
    """Likewise."""

    async def read() -> List[str]:
        response, intake, worked = slow(work)
        return [worked(chunk) async for chunk in await AsyncStream(response, intake).held()]

    assert asyncio.run(read()) == ["a", "b"]
