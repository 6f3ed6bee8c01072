"""Answers that come piece by piece, as server-sent events."""

from __future__ import annotations

from contextlib import suppress
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Dict,
    Generator,
    Generic,
    Iterator,
    List,
    Optional,
    TypeVar,
    Union,
    cast,
)

import httpx

from .assembly import TOGETHER, Assembly, says_something
from .bodies import LONGEST_EVENT, as_sent
from .call import InvalidArgument
from .closing import AsyncClosing, Closing, give_back, guard
from .decoding import decode_event
from .draining import drain, drain_async, settle
from .events import DONE, Event, EventDecoder, EventTooLong
from .reading import Reading, StreamCut
from .timing import Timing

if TYPE_CHECKING:
    from typing_extensions import Self

    from .call import StreamCall
    from .types import Model

T = TypeVar("T")
BEGUN: Any = object()
"""What comes before the first piece: the stream has said something."""


def decode(event: Event) -> Dict[str, Any]:
    """What an event says: a JSON object."""
    value: Any = decode_event(event.data)
    if value.__class__ is not dict:
        raise ValueError(f"an event is no object: {event.data[:500]!r}")
    return cast("Dict[str, Any]", value)


def unchanged(error: Exception, intake: Intake[Any]) -> Exception:
    """The exception to raise for one that ended a stream: the same."""
    return error


def untold(events: int, error: Optional[BaseException]) -> None:
    """Tell nobody."""


def _as_it_is(value: Any) -> Any:
    return value


class Intake(Generic[T]):
    """What comes in of a stream, and what it adds up to. Knows nothing of waiting.

    Args:
        call: What was asked.
        timing: How long its reads may wait.
        decode: What an event says; raises what the event reports, when it reports an error.
        failure: The exception to raise for one that ends the stream.
        ended: Is told how many events came, and which exception ended the stream, if one did.
        longest: Bytes that an event may have.
        held: What must live as long as the stream is read.

    Attributes:
        assembly: What has come so far.
        over: Whether nothing more will come.
        done: Whether the stream said that it is done.
        ended: Whether everything that came was given, or reading has ended otherwise.
    """

    def __init__(
        self,
        call: StreamCall[T],
        timing: Timing,
        *,
        decode: Callable[[Event], Dict[str, Any]] = decode,
        failure: Callable[[Exception, Intake[Any]], Exception] = unchanged,
        ended: Callable[[int, Optional[BaseException]], object] = untold,
        longest: int = LONGEST_EVENT,
        held: object = None,
    ) -> None:
        event: Any = call.event
        self.call: StreamCall[T] = call
        self.timing: Timing = timing
        self.assembly: Assembly = Assembly()
        self.over: bool = False
        self.done: bool = False
        self.ended: bool = False
        self._decode = decode
        self._load: Callable[[Dict[str, Any]], T] = getattr(event, "_load", _as_it_is)
        self._failure = failure
        self._tell_end = ended
        self._raised: Optional[Exception] = None
        self._held = held
        self._decoder = EventDecoder(longest)
        self._failed: Optional[Exception] = None
        self._ahead: Optional[List[Any]] = [BEGUN]

    def take(self, chunk: bytes) -> Iterator[T]:
        """The pieces that ``chunk`` completes, each read when it is asked for; none before one that says something."""
        decoder = self._decoder
        lines = decoder.lines
        try:
            events = decoder.feed(chunk)
        except Exception as error:
            events = []
            self._fail(error)
        alive = decoder.lines != lines
        waiting = not (events or self.assembly.events_seen)
        if alive:
            self.timing.life(waiting=waiting)
        return self._given(events, late=(waiting or not alive) and self.timing.late)

    def finish(self) -> Iterator[T]:
        """The pieces that the end of the connection completes."""
        try:
            yield from self._given(self._decoder.flush())
        except EventTooLong as error:
            self._fail(error)
        failed = self._failed
        damaged = isinstance(failed, ValueError) or isinstance(getattr(failed, "__cause__", None), ValueError)
        if (failed is None or damaged) and not (self.done or self._complete()):
            cut = StreamCut("the stream ended without a sign that it is complete")
            cut.__cause__ = failed  # the last event was cut in two
            self._fail(cut)
        self.over = True
        yield from self._released()

    def conclude(self) -> None:
        """Raise what the stream ended with, if it was not its end."""
        if self._failed is not None:
            raise self._failed

    def failure(self, error: Exception) -> Exception:
        """The exception to raise for ``error``, which ended the stream."""
        self.over = self.ended = True
        self._raised = self._failure(error, self)
        return self._raised

    def left(self) -> None:
        """Reading has ended, one way or another."""
        raised, self._raised = self._raised, None  # no cycle with its traceback
        self._tell_end(self.assembly.events_seen, raised)

    def refuse(self) -> None:
        """A loop over what was left before its end would end at once, and pass for complete."""
        error = InvalidArgument("its loop was left, which closed the stream; next(stream) reads piece by piece")
        raise self._failure(error, self)

    def partial(self) -> Union[Model, Dict[str, Any], None]:
        """What has come so far, as a whole answer."""
        answer = self.assembly.whole()
        if answer is None or not self.call.whole:
            return answer
        from . import models

        loaded: Model = getattr(models, self.call.whole).from_dict(answer)
        return loaded

    def _complete(self) -> bool:
        return not self.call.ends or self.assembly.meets(self.call.ends)

    def _given(self, events: List[Event], *, late: bool = False) -> Iterator[T]:
        decode, load, waiting = self._decode, self._load, self.assembly.waiting
        for event in events:
            if event[0].startswith(DONE):
                self.done = self.over = True
                break
            try:
                value = decode(event)
            except Exception as error:
                self._fail(error)
                break
            waiting.append(value)
            if self._ahead is None:
                yield load(value)
            else:
                self._ahead.append(load(value))
                if says_something(value):
                    yield from self._released(begun=True)
            if len(waiting) >= TOGETHER:
                self.assembly.fold()
        if late and not self.over:
            self._fail(httpx.ReadTimeout("timed out"))
        yield from self._released()
        if events and self._ahead is None:
            self.timing.life()  # what the caller did meanwhile was no silence of the server

    def _released(self, *, begun: bool = False) -> List[Any]:
        """What was kept back until the stream said something: nothing yet, unless it has ``begun``, or is done."""
        held = self._ahead
        if held is None or not (begun or (self.over and self._failed is None)):
            return []
        self._ahead = None
        return held

    def _fail(self, error: Exception) -> None:
        """No more pieces: the ones before are given first, then ``error`` is raised."""
        self._failed, self.over = error, True


def _named(error: Exception, response: httpx.Response) -> Exception:
    """``error``, which tells what was asked, as those do that come through httpx's decoders."""
    if isinstance(error, httpx.RequestError):
        error.request = response.request
    return error


def _pieces(response: httpx.Response, intake: Intake[T]) -> Generator[T, None, None]:
    """What ``response`` holds. A function of its own: a method would keep its stream alive in a cycle."""
    stream = cast("httpx.SyncByteStream", response.stream)
    chunks = iter(stream) if as_sent(response) else response.iter_bytes()
    try:
        for chunk in chunks:
            yield from intake.take(chunk)
            if intake.over:
                break
        else:
            yield from intake.finish()
        intake.conclude()
        if intake.done:
            drain(response, chunks)
        intake.ended = True
    except Exception as error:
        raise intake.failure(_named(error, response))
    finally:
        response.close()
        intake.left()


async def _async_pieces(
    response: httpx.Response, intake: Intake[T], closing: AsyncGenerator[None, None]
) -> AsyncGenerator[T, None]:
    """As `_pieces`, awaiting."""
    stream = cast("httpx.AsyncByteStream", response.stream)
    chunks = stream.__aiter__() if as_sent(response) else response.aiter_bytes()
    read = False
    try:
        async for chunk in chunks:
            for piece in intake.take(chunk):
                yield piece
            if intake.over:
                break
        else:
            read = True
            for piece in intake.finish():
                yield piece
        intake.conclude()
        if intake.done:
            read = await drain_async(response, chunks)
        intake.ended = True
    except Exception as error:
        raise intake.failure(_named(error, response))
    finally:
        intake.left()
        await give_back(response, closing)
        del chunks
        if not read:
            await settle()


class _Received(Generic[T]):
    """What both kinds of streams tell about themselves."""

    response: httpx.Response
    _intake: Intake[T]
    _left: List[bool]

    @property
    def partial(self) -> Union[Model, Dict[str, Any], None]:
        """What has come so far, as a whole answer (`ChatCompletion` of a chat); None before the first event."""
        return self._intake.partial()

    @property
    def events_seen(self) -> int:
        """How many events have come."""
        return self._intake.assembly.events_seen

    @property
    def request_id(self) -> Optional[str]:
        """The platform's id of the request: from the header ``x-log-id``, or from the events."""
        return self.response.headers.get("x-log-id") or self._intake.assembly.request_id

    def _refuse(self) -> None:
        if self._left and not self._intake.ended:
            self._intake.refuse()


class Stream(Closing, _Received[T]):
    """The pieces of an answer, as they come.

    Iterate over it once. The connection is given back when the last piece was read, when reading fails, when the loop is
    left, when the stream is closed, and when nobody holds the stream any more. To read some pieces now and others later,
    use ``next(stream)``: leaving a loop closes.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response, intake: Intake[T]) -> None:
        self.response: httpx.Response = response
        self._intake = intake
        self._left: List[bool] = []
        self._pieces = _pieces(response, intake)
        self._reading: Reading[T] = Reading(self._pieces, response)

    def held(self) -> Self:
        """This stream, when its first piece that says something has come."""
        next(self._pieces)
        return self

    def __iter__(self) -> Iterator[T]:
        self._refuse()
        return Reading(self._pieces, self.response, self._refuse, self._left)

    def __next__(self) -> T:
        self._refuse()
        return next(self._pieces)

    def close(self) -> None:
        """Stop reading and give the connection back. May be called more than once, and from another thread."""
        self._intake.ended = True
        self._reading.close()


class AsyncStream(AsyncClosing, _Received[T]):
    """As `Stream`, with ``async for``."""

    def __init__(self, response: httpx.Response, intake: Intake[T]) -> None:
        self.response: httpx.Response = response
        self._intake = intake
        self._left: List[bool] = []
        self._closing = guard(response)
        self._pieces = _async_pieces(response, intake, self._closing)

    async def held(self) -> Self:
        """This stream, when its first piece has come. From now on it gives its connection back when it is dropped."""
        await self._closing.__anext__()
        await self._pieces.__anext__()
        return self

    def __aiter__(self) -> AsyncIterator[T]:
        self._refuse()
        return _Loop(self)

    async def __anext__(self) -> T:
        self._refuse()
        return await self._pieces.__anext__()

    async def _loop(self) -> AsyncGenerator[T, None]:
        try:
            while True:
                try:
                    piece = await self.__anext__()
                except StopAsyncIteration:
                    return
                yield piece
        finally:
            await self._give_back()

    async def aclose(self) -> None:
        """Stop reading and give the connection back. May be called more than once, and from another task."""
        self._intake.ended = True
        await self._give_back()

    async def _give_back(self) -> None:
        with suppress(RuntimeError):  # another task is reading, which closing the response ends
            await self._pieces.aclose()
        await give_back(self.response, self._closing)


class _Loop(Generic[T]):
    """A loop over a stream. When it is left, the stream knows at once; the event loop closes it a little later."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream
        self._pieces = stream._loop()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await self._pieces.__anext__()

    def __del__(self) -> None:
        self._stream._left.append(True)
