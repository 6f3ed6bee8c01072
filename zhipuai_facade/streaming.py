"""Answers that come piece by piece, as server-sent events."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, AsyncGenerator, Callable, Generator, Generic, List, Optional, TypeVar, cast

import httpx
from attrs import frozen

from .errors import APIResponseValidationError, status_error
from .failures import translated
from .problems import Problem, find_problem

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Dict, Type

    from typing_extensions import Self

T = TypeVar("T")
Load = Callable[[object], T]
"""Turns decoded JSON into a typed answer."""

DONE = "[DONE]"
"""The data of the event that ends a stream."""

_LINE_END = re.compile(rb"\r\n|\n|\r")


@frozen
class Event:
    """One server-sent event."""

    data: str
    name: str = "message"
    id: str = ""


class EventDecoder:
    """Turns bytes, however they are cut, into events. Knows nothing of where they come from.

    Lines end at LF, CR or CRLF and nowhere else. A line that is bare JSON counts as an event of its own: the platform
    reports some errors so, in the middle of a stream.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._started = False
        self._skip_line_feed = False
        self._data: List[bytes] = []
        self._name = ""
        self._id = ""

    def feed(self, chunk: bytes) -> List[Event]:
        """The events that ``chunk`` completes."""
        if not self._started:
            chunk = self._rest + chunk
            if len(chunk) < 3 and b"\xef\xbb\xbf".startswith(chunk):
                self._rest = chunk
                return []
            self._rest, self._started = b"", True
            chunk = chunk[3:] if chunk.startswith(b"\xef\xbb\xbf") else chunk
        if self._skip_line_feed and chunk:
            chunk = chunk[1:] if chunk[:1] == b"\n" else chunk
            self._skip_line_feed = False
        if b"\r" in chunk:
            self._skip_line_feed = chunk.endswith(b"\r")
            lines = _LINE_END.split(self._rest + chunk)
        else:
            lines = (self._rest + chunk).split(b"\n")
        self._rest = lines.pop()
        return [event for line in lines for event in self._line(line)]

    def flush(self) -> List[Event]:
        """The event that the end of the stream completes, though no blank line came after it."""
        rest, self._rest = self._rest, b""
        return [*self._line(rest), *self._line(b"")] if rest else self._line(b"")

    def _line(self, line: bytes) -> List[Event]:
        if line.startswith(b"data:"):
            self._data.append(line[6:] if line[5:6] == b" " else line[5:])
        elif not line:
            return self._dispatch()
        elif line.startswith(b"{"):
            return [*self._dispatch(), Event(line.decode("utf-8", "replace"))]
        elif not line.startswith(b":"):
            self._field(line)
        return []

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        text = (value[1:] if value.startswith(b" ") else value).decode("utf-8", "replace")
        if name == b"event":
            self._name = text
        elif name == b"id" and "\0" not in text:
            self._id = text
        elif name == b"data":
            self._data.append(b"")

    def _dispatch(self) -> List[Event]:
        data, self._data = self._data, []
        name, self._name = self._name, ""
        if not data:
            return []
        text = (data[0] if len(data) == 1 else b"\n".join(data)).decode("utf-8", "replace")
        return [Event(text, name or "message", self._id)] if text else []


def read_event(event: Event, response: httpx.Response) -> object:
    """The decoded JSON of an event; raises what the event reports, when it reports an error."""
    try:
        value: object = json.loads(event.data)
    except (ValueError, RecursionError) as error:
        message = f"an event of the stream is not JSON: {event.data[:500]!r}"
        raise APIResponseValidationError(response, event.data, message=message) from error
    problem = find_problem(value)
    if problem is None and event.name == "error":
        problem = Problem(message=event.data, body=value)
    if problem is not None:
        raise status_error(response, problem)
    if not isinstance(value, dict):
        raise APIResponseValidationError(response, value, message=f"an event is no object: {event.data[:500]!r}")
    return cast("Dict[str, object]", value)


def _read_all(response: httpx.Response, load: Load[T]) -> Generator[T, None, None]:
    """The events of ``response``. A function of its own: a method would keep its stream alive in a cycle."""
    decoder = EventDecoder()
    try:
        with translated(response.request):
            for chunk in response.iter_bytes():
                for event in decoder.feed(chunk):
                    if event.data.startswith(DONE):
                        return
                    yield load(read_event(event, response))
        for event in decoder.flush():
            if not event.data.startswith(DONE):
                yield load(read_event(event, response))
    finally:
        response.close()


async def _read_all_async(response: httpx.Response, load: Load[T]) -> AsyncGenerator[T, None]:
    """As `_read_all`, awaiting."""
    decoder = EventDecoder()
    try:
        with translated(response.request):
            async for chunk in response.aiter_bytes():
                for event in decoder.feed(chunk):
                    if event.data.startswith(DONE):
                        return
                    yield load(read_event(event, response))
        for event in decoder.flush():
            if not event.data.startswith(DONE):
                yield load(read_event(event, response))
    finally:
        await response.aclose()


class Stream(Generic[T]):
    """The pieces of an answer, as they come.

    Iterate over it once. The connection is given back when the last piece was read, when reading fails, when the stream
    is closed, and when nobody holds the stream any more.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response, load: Load[T]) -> None:
        self.response = response
        self._pieces = _read_all(response, load)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._pieces)

    def close(self) -> None:
        """Stop reading and give the connection back. May be called more than once."""
        self._pieces.close()
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not response.is_closed:
            self.close()


class AsyncStream(Generic[T]):
    """As `Stream`, with ``async for``."""

    def __init__(self, response: httpx.Response, load: Load[T]) -> None:
        self.response = response
        self._pieces = _read_all_async(response, load)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await self._pieces.__anext__()

    async def aclose(self) -> None:
        """Stop reading and give the connection back. May be called more than once."""
        await self._pieces.aclose()
        await self.response.aclose()

    async def close(self) -> None:
        """As `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not response.is_closed:
            abandon(response)


def abandon(response: httpx.Response) -> None:
    """Give back the connection of an asynchronous response that nobody will read, if its event loop still runs.

    What was begun to be read closes itself: event loops close the asynchronous generators that are dropped. This is
    for what was never begun.
    """
    import asyncio

    with suppress(RuntimeError):
        asyncio.get_running_loop().create_task(response.aclose())
