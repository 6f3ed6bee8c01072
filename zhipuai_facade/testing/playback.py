"""What a client reads while a cassette is open: answers from it, or real ones that are noted on the way.

This is the transport of httpx below our own clients, and of nobody else. An answer is passed on piece by piece.
"""

# vcrpy wraps two methods of httpx's own transports. For this module to go, it would have to
#   - pass on each piece of a stream as it comes, and record it when the reader stops: now it reads all of it first,
#     which delays every event to the end, never returns from an endless stream, and waits when the reader leaves early;
#   - keep the pieces and their times, and replay them: now a replayed stream is one piece;
#   - record errors of the transport and streams that break, and keep what came before: now these are lost;
#   - take clients to record instead of the whole process, and transports of any class: now it sees every HTTPTransport
#     and MockTransport of the process, and none that somebody else wrote.

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Dict, Iterator, List, Optional, Tuple

import httpx
from zhipuai_openapi.chunks import ONE_BY_ONE
from zhipuai_openapi.colours import settled
from zhipuai_openapi.colours import sleep as awaiting_sleep

from .bodies import Readable, decoded, frames, pieces_of, received_body
from .errors import IncompleteRecording
from .format import KEPT_HEADERS
from .scrubbing import Scrubber

if TYPE_CHECKING:
    from .cassettes import Cassette

DONE = "data: [DONE]"
REPLAYED = "zhipuai_cassette"
"""The extension of a replayed response, or attribute of a replayed error: whether to wait before the next try."""

HERE = ("localhost", "::1")
"""Hosts at which no platform is, besides 127.x.x.x."""

IN_PROCESS = (httpx.MockTransport, httpx.ASGITransport, httpx.WSGITransport)
"""Transports that lead nowhere."""

Sleep = Callable[[float], Any]


class Take:
    """One request that is being recorded, and what has come of its answer."""

    def __init__(self, request: httpx.Request, asked: Readable, clock: Callable[[], float]) -> None:
        request.extensions[ONE_BY_ONE] = True
        self.request = request
        self.asked = asked
        self.simulated = False
        self._clock = clock
        self._begun = clock()
        self._response: Optional[httpx.Response] = None
        self._answered = 0.0
        self._pieces: List[Tuple[float, bytes]] = []
        self._ended = False
        self._error: Optional[Exception] = None

    @property
    def emulated(self) -> bool:
        """Whether it was not the platform that was asked."""
        return self.simulated or self.request.url.host.startswith("127.") or self.request.url.host in HERE

    @property
    def worth_keeping(self) -> bool:
        """Whether there is an answer, or an error in its place."""
        return self._response is not None or self._error is not None

    def answer(self, response: httpx.Response) -> None:
        """Note the status and headers."""
        self._response, self._answered = response, self._clock()

    def piece(self, piece: bytes) -> None:
        """Note a piece of the body."""
        self._pieces.append((self._clock(), piece))

    def end(self, error: Optional[Exception] = None) -> None:
        """Note that there is no more to come."""
        self._ended, self._error = error is None, error

    def readable(self, scrubber: Scrubber) -> Readable:
        """The answer, as it is written."""
        if self._response is None:
            return {"error": self._readable_error(scrubber)}
        headers = self._response.headers
        answer: Readable = {"status": self._response.status_code}
        kept = {name: scrubber.text(headers[name]) for name in KEPT_HEADERS if name in headers}
        if kept:
            answer["headers"] = kept
        waited = round(self._answered - self._begun, 2)
        if waited > 0:
            answer["waited"] = waited
        pieces = decoded(self._pieces, headers)
        content = b"".join(piece for _, piece in pieces)
        body = self._events(pieces, content, scrubber) if "text/event-stream" in headers.get("content-type", "") else {}
        answer.update(body or received_body(content, headers.get("content-type", ""), scrubber))
        finished = self._ended or "\n" + DONE in "\n" + answer.get("sse", "")
        if self._error is not None and not finished:
            answer["error"] = self._readable_error(scrubber)
        elif not finished:
            answer["unread"] = True
        return answer

    def _readable_error(self, scrubber: Scrubber) -> str:
        name, message = type(self._error).__name__, scrubber.text(str(self._error))
        return f"{name}: {message}" if message else name

    def _events(self, pieces: List[Tuple[float, bytes]], content: bytes, scrubber: Scrubber) -> Readable:
        """The body as events, with the seconds before each; nothing when it is no text."""
        try:
            text = content.decode("utf-8", "strict" if self._ended else "ignore")
        except UnicodeDecodeError:
            return {}
        crlf = "\r\n" in text and "\n" not in text.replace("\r\n", "") and "\r" not in text.replace("\r\n", "")
        text = text.replace("\r\n", "\n") if crlf else text
        if not (self._ended or self._error):
            text = text[: text.rfind("\n") + 1]  # the reader left in the middle of a line
        found = frames(text)
        body: Readable = {"sse": scrubber.events("".join(found))}
        if crlf:
            body["crlf"] = True
        pace = self._pace(pieces, [len(frame.replace("\n", "\r\n" if crlf else "\n").encode()) for frame in found])
        if any(pace):
            body["pace"] = pace
        return body

    def _pace(self, pieces: List[Tuple[float, bytes]], sizes: List[int]) -> List[float]:
        """Seconds before each event was there, since the one before."""
        pace: List[float] = []
        came, needed, last = 0, 0, self._answered
        waiting = iter(pieces)
        moment = last
        for size in sizes:
            needed += size
            while came < needed:
                moment, piece = next(waiting)
                came += len(piece)
            pace.append(round(moment - last, 2))
            last = moment
        return pace


class _Noting:
    """The body of a real answer: each piece is passed on as it comes, and noted."""

    def __init__(self, stream: Any, take: Take) -> None:
        self._stream = stream
        self._take = take


class NotingStream(_Noting, httpx.SyncByteStream):
    """Of a blocking client."""

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._stream:
                self._take.piece(piece)
                yield piece
            self._take.end()
        except httpx.TransportError as error:
            self._take.end(error)
            raise

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()


class AsyncNotingStream(_Noting, httpx.AsyncByteStream):
    """As `NotingStream`, awaiting."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                self._take.piece(piece)
                yield piece
            self._take.end()
        except httpx.TransportError as error:
            self._take.end(error)
            raise

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._stream.aclose()


class NoNetwork:
    """What stands for the connection of a replayed answer: the end comes at once, so clients may read on to it."""

    def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """Nothing."""
        return b""


class Played:
    """An answer from a cassette."""

    def __init__(self, answer: Readable, request: httpx.Request, place: str, sleep: Optional[Sleep]) -> None:
        self._answer = answer
        self._request = request
        self._place = place
        self.sleep = sleep
        """How to keep the pace that was recorded; None not to."""

    @property
    def waited(self) -> float:
        """Seconds before the answer began."""
        return float(self._answer.get("waited", 0.0))

    def pieces(self) -> Iterator[Tuple[float, bytes]]:
        """The body, each piece with the seconds before it; raises what ended it."""
        pace = self._answer.get("pace", [])
        for index, piece in enumerate(pieces_of(self._answer)):
            yield (pace[index] if index < len(pace) else 0.0), piece
        if "error" in self._answer:
            raise self._error()
        if self._answer.get("unread"):
            raise IncompleteRecording(
                f"{self._place}: no more of this answer was read while it was recorded; read as much as then, or"
                " record it again"
            )

    def response(self, stream: Any) -> httpx.Response:
        """The answer as httpx has it."""
        if "status" not in self._answer:
            raise self._error()
        extensions: Dict[str, Any] = {"http_version": b"HTTP/1.1", REPLAYED: self.sleep is not None}
        if isinstance(stream, httpx.AsyncByteStream):
            extensions["network_stream"] = NoNetwork()
        headers = self._answer.get("headers")
        return httpx.Response(self._answer["status"], headers=headers, stream=stream, extensions=extensions)

    def _error(self) -> httpx.TransportError:
        name, _, message = str(self._answer["error"]).partition(": ")
        kind: Any = getattr(httpx, name, httpx.TransportError)
        error = kind(message, request=self._request)
        setattr(error, REPLAYED, self.sleep is not None)
        return error  # type: ignore[no-any-return]


class PlayedStream(httpx.SyncByteStream):
    """The body of a recorded answer, piece by piece."""

    def __init__(self, played: Played) -> None:
        self._played = played

    def __iter__(self) -> Iterator[bytes]:
        for pause, piece in self._played.pieces():
            if pause and self._played.sleep is not None:
                self._played.sleep(pause)
            yield piece


class AsyncPlayedStream(httpx.AsyncByteStream):
    """As `PlayedStream`, awaiting: between two pieces others get their turn."""

    def __init__(self, played: Played) -> None:
        self._played = played

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for pause, piece in self._played.pieces():
            await rest(self._played.sleep, pause)
            yield piece


async def rest(sleep: Optional[Sleep], seconds: float) -> None:
    """Wait as long as is to be waited, at least until others had their turn."""
    await settled(sleep(seconds) if sleep is not None and seconds else awaiting_sleep(0))


class Tap(httpx.BaseTransport):
    """Stands before the transport of a blocking client."""

    def __init__(self, cassette: Cassette, real: httpx.BaseTransport) -> None:
        self._cassette = cassette
        self._real = real

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the cassette, or really."""
        request.read()
        asked, played = self._cassette.look_up(request, awaits=False)
        if played is not None:
            if played.sleep is not None and played.waited:
                played.sleep(played.waited)
            return played.response(PlayedStream(played))
        take = self._cassette.take(request, asked)
        take.simulated = isinstance(self._real, IN_PROCESS)
        try:
            response = self._real.handle_request(request)
        except httpx.TransportError as error:
            take.end(error)
            raise
        take.answer(response)
        return _passed_on(response, NotingStream(response.stream, take))


class AsyncTap(httpx.AsyncBaseTransport):
    """As `Tap`, awaiting."""

    def __init__(self, cassette: Cassette, real: httpx.AsyncBaseTransport) -> None:
        self._cassette = cassette
        self._real = real

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the cassette, or really."""
        await request.aread()
        asked, played = self._cassette.look_up(request, awaits=True)
        if played is not None:
            await rest(played.sleep, played.waited)
            return played.response(AsyncPlayedStream(played))
        take = self._cassette.take(request, asked)
        take.simulated = isinstance(self._real, IN_PROCESS)
        try:
            response = await self._real.handle_async_request(request)
        except httpx.TransportError as error:
            take.end(error)
            raise
        take.answer(response)
        return _passed_on(response, AsyncNotingStream(response.stream, take))


def tapped(http: Any, cassette: Cassette) -> Any:
    """``http`` with a tap before its transports. It is a copy, so that ``http`` itself stays what it is."""
    kind: Any = Tap if isinstance(http, httpx.Client) else AsyncTap
    twin = copy.copy(http)
    transports: Dict[Any, Any] = http._mounts
    twin._transport = kind(cassette, http._transport)
    twin._mounts = {where: transport and kind(cassette, transport) for where, transport in transports.items()}
    return twin


def _passed_on(response: httpx.Response, stream: Any) -> httpx.Response:
    """The response with another stream; anew, for one that was never on a wire has been read already."""
    return httpx.Response(response.status_code, headers=response.headers, stream=stream, extensions=response.extensions)
