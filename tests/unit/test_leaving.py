"""A loop over a stream that is left closes it, and what comes after says so."""

from __future__ import annotations

import asyncio
import traceback
from typing import Any

import pytest

from tests.clients import DONE, KEY, MESSAGES, answering, answering_async, event, streaming
from zhipuai_facade import InvalidArgumentError, ZhipuAI

_three_pieces = streaming(event("a"), event("b"), event("c"), DONE)


def test_a_stream_whose_loop_was_left_says_so() -> None:
    """It never passes for complete, whichever way one goes on: a loop, next(), or the outer one of two loops."""
    client = answering(_three_pieces)
    left = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    for _ in left:
        break

    with pytest.raises(InvalidArgumentError, match="loop was left"):
        next(left)
    with pytest.raises(InvalidArgumentError, match="loop was left"):
        list(left)
    outer = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    with pytest.raises(InvalidArgumentError, match="loop was left"):
        for _ in outer:
            for _ in outer:
                break


def test_an_awaitable_stream_whose_loop_was_left_says_so_at_once() -> None:
    """Before the event loop has had a turn to close it."""

    async def flow() -> None:
        client = answering_async(_three_pieces)
        left = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async for _ in left:
            break
        with pytest.raises(InvalidArgumentError, match="loop was left"):
            async for _ in left:
                pass
        with pytest.raises(InvalidArgumentError, match="loop was left"):
            await left.__anext__()
        await left.aclose()

    asyncio.run(flow())


def test_pieces_can_be_read_one_by_one_before_a_loop() -> None:
    """next() leaves nothing."""
    stream = answering(_three_pieces).chat.completions.create(model="m", messages=MESSAGES, stream=True)

    first = next(stream)
    rest = [piece.choices[0].delta.content for piece in stream]

    assert (first.choices[0].delta.content, rest) == ("a", ["b", "c"])


@pytest.mark.parametrize("options", [{"timeout": "x"}, {"timeout": 0}, {"timeout": 1e10}, {"max_retries": -1}])
def test_no_traceback_of_the_constructor_shows_the_key(options: Any) -> None:
    """Not even one that shows the local variables of every frame."""
    frames = ""
    try:
        ZhipuAI(api_key=KEY, **options)
    except InvalidArgumentError as error:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown.stack.pop(0)  # the frame of this test, whose business the key is
        frames = "".join(shown.format())

    assert "hinted" in frames
    assert KEY not in frames
