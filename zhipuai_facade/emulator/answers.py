"""Answers as handlers give them, and their way over the wire: whole, as a file, or frame by frame."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Awaitable, Callable, Dict, List, Mapping, Optional, Sequence, Union

import attrs
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .errors import PlatformError
from .misbehaviour import DONE, Orders, damage_body, damage_stream

EVENT_STREAM = "text/event-stream;charset=UTF-8"
JSON_TEXT = "application/json; charset=UTF-8"

Pause = Callable[[float], Awaitable[None]]
Failing = Callable[[PlatformError, int], Dict[str, Any]]


@attrs.frozen
class Whole:
    """An answer in one piece."""

    body: Any


@attrs.frozen
class Stream:
    """An answer as server-sent events, one for each chunk, with ``[DONE]`` behind them unless it is not ``closed``.

    Events that are ``named`` have their type before them. ``failing`` makes the event that tells of an error, from
    the error and the number of events before it, where that is not an ``event: error`` of the model API.
    """

    chunks: List[Dict[str, Any]]
    named: bool = False
    closed: bool = True
    failing: Optional[Failing] = None


@attrs.frozen
class Bytes:
    """The content of a file, of this media type."""

    content: bytes
    filename: str = ""
    media: str = "application/octet-stream"


Answer = Union[Whole, Stream, Bytes]


def write_json(value: Any) -> bytes:
    """JSON as the platform writes it: compact, not escaped, keys in the order of the alphabet."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8", "replace")


def write_frames(stream: Stream) -> List[bytes]:
    """The frames of a stream; the keys of its chunks stay in the order they are in."""
    frames: List[bytes] = []
    for chunk in stream.chunks:
        name = "event: {}\n".format(chunk["type"]) if stream.named else ""
        data = json.dumps(chunk, ensure_ascii=False, separators=(",", ":"))
        frames.append(f"{name}data: {data}\n\n".encode("utf-8", "replace"))
    return frames + [DONE] if stream.closed else frames


def _failed(stream: Stream, failing: Failing, orders: Orders) -> Stream:
    """The stream up to an error, told as this part of the platform tells it."""
    chunks = stream.chunks[: orders.error_event]
    told = failing(PlatformError(orders.code or "1302"), len(chunks))
    return attrs.evolve(stream, chunks=[*chunks, told], closed=False)


class Delivery(Response):
    """Sends an answer piece by piece, at the pace and with the damage that was ordered."""

    def __init__(
        self, pieces: Sequence[bytes], *, status: int, headers: Mapping[str, str], orders: Orders, pause: Pause
    ) -> None:
        self.status_code = status
        self.background: None = None
        self.init_headers(headers)  # before there is a body, whose length would be announced
        self.body = b""
        self._pieces = pieces
        self._orders = orders
        self._pause = pause

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request; returning early makes the server close the connection in the middle of the answer."""
        await self._pause(self._orders.delay)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        for number, piece in enumerate(self._pieces):
            if await self._ends_after(number, receive):
                return
            if number:
                await self._pause(self._orders.pace or 0.0)
                await asyncio.sleep(0)  # the server's turn: to notice that nobody listens any more
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _ends_after(self, sent: int, receive: Receive) -> bool:
        last = len(self._pieces) - 1  # what comes too late to happen happens before the last piece
        if self._orders.cut is not None and sent == min(self._orders.cut, last):
            return True
        if self._orders.stall is not None and sent == min(self._orders.stall, last):
            waiting = [asyncio.ensure_future(_hung_up(receive)), asyncio.ensure_future(self._pause(float("inf")))]
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for one in waiting:
                one.cancel()
            return True
        return False


async def _hung_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def deliver(answer: Answer, *, orders: Orders, headers: Mapping[str, str], request_id: str, pause: Pause) -> Delivery:
    """An answer on its way out, damaged as it was ordered."""
    if isinstance(answer, Stream):
        if answer.failing is not None and orders.error_event is not None:
            answer = _failed(answer, answer.failing, orders)
            orders = attrs.evolve(orders, error_event=None)
        frames = damage_stream(write_frames(answer), orders, request_id)
        sent = dict(headers, **{"content-type": EVENT_STREAM})
        return Delivery(frames, status=200, headers=sent, orders=orders, pause=pause)
    if isinstance(answer, Bytes):
        body, media = answer.content, answer.media
    else:
        body, media = write_json(answer.body), JSON_TEXT
    return deliver_body(body, 200, media, orders=orders, headers=headers, pause=pause)


def deliver_body(
    body: bytes, status: int, media: str, *, orders: Orders, headers: Mapping[str, str], pause: Pause
) -> Delivery:
    """A body of any kind on its way out; its announced length is the whole one when it is to be cut."""
    pieces = damage_body(body, orders)
    sent = dict(headers, **{"content-type": media, "content-length": str(sum(map(len, pieces)))})
    return Delivery(pieces, status=status, headers=sent, orders=attrs.evolve(orders, pace=None), pause=pause)
