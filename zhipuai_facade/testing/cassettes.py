"""Cassettes: what the platform was asked and what it answered, recorded once and replayed without a network.

    with cassette("tests/cassettes/greeting.yaml"):
        answer = client.chat.completions.create(model="glm-4.7", messages=[...])

All clients of this package play along, blocking and awaitable, whatever HTTP client they have; nothing else of the
process does. Secrets never reach the file, streams are replayed piece by piece, and what is asked must be what was
recorded: another request, one too many and one too few are errors, which say what is different.
"""

from __future__ import annotations

import datetime
import os
import threading
import time
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Generator, List, Mapping, Optional, Tuple, Union, cast

from zhipuai_openapi import connections
from zhipuai_openapi.colours import sleep as awaiting_sleep

from .. import transport
from ..retries import Retries, Retry
from .bodies import Readable, pieces_of, sent_body
from .errors import (
    BrokenCassette,
    CassetteError,
    IncompleteRecording,
    MissingCassette,
    UnmatchedRequest,
    UnusedInteractions,
)
from .scrubbing import Scrubber, accounts_in

try:
    from vcr.cassette import Cassette as Engine  # type: ignore[import-untyped]
    from vcr.record_mode import RecordMode  # type: ignore[import-untyped]

    from .format import Persister, Serializer, dump, query_of, question, vcr_request
    from .matching import MATCH_ON, closest, difference, summary
except ImportError as _missing:
    raise ImportError("cassettes need vcrpy: pip install 'zhipuai-facade[testing]'") from _missing
from .playback import REPLAYED, Played, Sleep, Take, tapped

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    PathLike = Union[str, "os.PathLike[str]"]
    Record = Literal["none", "new", "all"]

__all__ = [
    "BrokenCassette",
    "Cassette",
    "CassetteError",
    "IncompleteRecording",
    "Interaction",
    "MissingCassette",
    "UnmatchedRequest",
    "UnusedInteractions",
    "cassette",
    "read_cassette",
]

LIVE = "live"
EMULATOR = "emulator"
"""Where a recording comes from."""

_MODES = {"none": RecordMode.NONE, "new": RecordMode.NEW_EPISODES, "all": RecordMode.ALL}


class Interaction:
    """One request and its answer, as they stand on a cassette.

    Attributes:
        request: The request as it is written: ``method``, ``path``, ``query`` and a body.
        response: The answer as it is written: ``status``, ``headers`` and a body, and what else there is to say.
    """

    def __init__(self, request: Readable, response: Readable) -> None:
        self.request = request
        self.response = response

    @property
    def method(self) -> str:
        """Of the request."""
        return str(self.request["method"])

    @property
    def path(self) -> str:
        """Below ``/api``."""
        return str(self.request["path"])

    @property
    def query(self) -> Dict[str, List[str]]:
        """The query, each name with all its values."""
        query: Dict[str, Any] = self.request.get("query", {})
        return {name: cast("List[str]", text) if isinstance(text, list) else [text] for name, text in query.items()}

    @property
    def json(self) -> Any:
        """The JSON that was sent; None when the body was none."""
        return self.request.get("json")

    @property
    def form(self) -> Optional[Dict[str, Any]]:
        """The fields of the form that was sent, a file as a dict of ``name``, ``size`` and ``sha256``."""
        return self.request.get("form")

    @property
    def status(self) -> Optional[int]:
        """The HTTP status; None when there was no answer."""
        return self.response.get("status")

    @property
    def headers(self) -> Dict[str, str]:
        """Of the answer; names are in lower case."""
        return dict(self.response.get("headers", {}))

    @property
    def pieces(self) -> List[bytes]:
        """The body of the answer in the pieces in which it is replayed, for instance events."""
        return pieces_of(self.response)

    @property
    def body(self) -> bytes:
        """The body of the answer; a stand-in when it was long and no text."""
        return b"".join(self.pieces)

    @property
    def error(self) -> Optional[str]:
        """What went wrong on the way, if something did: the name of an exception of httpx, and its message."""
        return self.response.get("error")

    def __repr__(self) -> str:
        return f"<{summary(self.request)}: {self.status or self.error}>"


class Cassette:
    """What was recorded, and what of it has been played. `cassette` opens one.

    Attributes:
        path: The file.
        record: ``none``, ``new`` or ``all``.
        metadata: What stands above the interactions: ``recorded``, ``date`` and whatever was given.
    """

    def __init__(
        self,
        path: PathLike,
        *,
        record: Record = "none",
        realtime: bool = False,
        metadata: Optional[Mapping[str, Any]] = None,
        replacements: Optional[Mapping[str, str]] = None,
        command: str = "",
        clock: Callable[[], float] = time.monotonic,
        sleep: Optional[Sleep] = None,
    ) -> None:
        if record not in _MODES:
            raise ValueError(f"record must be one of {', '.join(_MODES)}, not {record!r}")
        self.path: Path = Path(path)
        self.record: Record = record
        self._realtime = realtime
        self._command = command
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._takes: List[Take] = []
        self._unmatched: List[UnmatchedRequest] = []
        self._serializer = Serializer()
        self._open = False
        self._engine = self._load()
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        given = dict(metadata or {})
        self._says_where = "recorded" in given
        new = {"recorded": str(given.pop("recorded", LIVE)), "date": str(given.pop("date", today)), **given}
        self.metadata: Dict[str, Any] = self._serializer.metadata or new
        pairs = zip(self._engine.requests, self._engine.responses)
        self._stored = [Interaction(question(request), response) for request, response in pairs]
        self._saved: List[Interaction] = []
        accounts = accounts_in(dump([one.request, one.response]) for one in self._stored) if record == "new" else 0
        self._scrubber = Scrubber(replacements, accounts)
        self._scrubber.learn(os.environ.get("ZHIPUAI_API_KEY", ""))

    @property
    def interactions(self) -> List[Interaction]:
        """All of them: those in the file, and those recorded since."""
        return self._stored + self.recorded

    @property
    def recorded(self) -> List[Interaction]:
        """Those recorded since the cassette was opened."""
        with self._lock:
            takes = [take for take in self._takes if take.worth_keeping]
        self._readable(takes)  # once only to learn: an account may be mentioned before it is named
        return self._saved + self._readable(takes)

    @property
    def played(self) -> List[Interaction]:
        """Those in the file that were asked for."""
        return [one for index, one in enumerate(self._stored) if self._engine.play_counts[index]]

    @property
    def unused(self) -> List[Interaction]:
        """Those in the file that nobody asked for."""
        return [one for index, one in enumerate(self._stored) if not self._engine.play_counts[index]]

    def look_up(self, request: httpx.Request, *, awaits: bool) -> Tuple[Readable, Optional[Played]]:
        """What is asked, and the recorded answer to it; none when it is to be recorded."""
        asked = self._asked(request)
        ours = vcr_request(self._scrubbed(asked))
        with self._lock:
            if self._engine.can_play_response_for(ours):
                answer = self._engine.play_response(ours)
                pace = self._sleep or (awaiting_sleep if awaits else time.sleep)
                return asked, Played(answer, request, str(self.path), pace if self._realtime else None)
            if self.record == "none":
                self._unmatched.append(UnmatchedRequest(self._why_not(question(ours))))
                raise self._unmatched[-1]
        return asked, None

    def take(self, request: httpx.Request, asked: Readable) -> Take:
        """Begin to record."""
        take = Take(request, asked, self._clock)
        with self._lock:
            self._takes.append(take)
        return take

    def save(self) -> None:
        """Write what was recorded."""
        if self.record == "none" or (self.record == "new" and not self._takes and self.path.exists()):
            return
        if not self._says_where and any(take.emulated for take in self._takes):
            self.metadata["recorded"] = EMULATOR  # nothing of it may pass for the platform's own behaviour
        # Only now: vcrpy would play what it just got to the next request like it. For this to go, a cassette that is
        # added to would have to play only what it was loaded with.
        self._saved, self._takes = self.recorded, []
        for one in self._saved:
            self._engine.append(vcr_request(one.request), one.response)
        self._serializer.metadata = self.metadata
        self._engine._save(force=True)

    def complain(self) -> None:
        """Raise what is wrong, now that everything was asked: what was not recorded, and what was not asked."""
        if self._unmatched:
            raise self._unmatched[0]
        unused = self.unused
        if unused:
            lines = [f"  {self._stored.index(one) + 1}: {summary(one.request)}" for one in unused]
            raise UnusedInteractions(
                f"{self.path}: {len(lines)} of {len(self._stored)} recorded interactions were not asked for:\n"
                + "\n".join(lines)
                + f"\nIf they are no longer needed, record all of it again: {self._how('all')}"
            )

    def _load(self) -> Any:
        # What is given to vcrpy is scrubbed already, and none of its hooks is used: it calls before_record_request up
        # to four times for one request, also with what the hook made before, and again when it loads. For this to go,
        # it would have to call a hook once for each request.
        options: Dict[str, Any] = {
            "path": str(self.path),
            "serializer": self._serializer,
            "persister": Persister,
            "record_mode": _MODES[self.record],
            "match_on": MATCH_ON,
        }
        if self.record == "none" and not self.path.is_file():
            raise MissingCassette(f"{self.path} is not recorded yet; record it: {self._how('new')}")
        if self.record == "all" or not self.path.is_file():  # older ones keep what "all" does not record again
            return Engine(**options)
        load: Any = Engine.load  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return load(**options)

    def _readable(self, takes: List[Take]) -> List[Interaction]:
        return [Interaction(self._scrubbed(take.asked), take.readable(self._scrubber)) for take in takes]

    def _asked(self, request: httpx.Request) -> Readable:
        """The request, readable; its secrets are noted, but still in it."""
        self._scrubber.learn(request.headers.get("authorization", ""))
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")
        head, api, below = path.partition("/api/")
        asked: Readable = {"method": request.method, "path": f"/{below}" if api else head}
        query = query_of(request.url.query.decode("ascii"))
        if query:
            asked["query"] = query
        content_type = request.headers.get("content-type", "")
        return {**asked, **sent_body(request.content, content_type, Scrubber())}

    def _scrubbed(self, asked: Readable) -> Readable:
        return {
            name: self._scrubber.text(value) if name in ("method", "path") else self._scrubber.value(value)
            for name, value in asked.items()
        }

    def _why_not(self, asked: Readable) -> str:
        recorded = [one.request for one in self._stored]
        played = [bool(self._engine.play_counts[index]) for index in range(len(recorded))]
        lines = [f"{self.path} holds no answer to this request:", f"  {summary(asked)}"]
        index = closest(asked, recorded, played)
        if index is None:
            lines.append("It holds nothing at all.")
        elif difference(asked, recorded[index]):
            state = ", which was played already" if played[index] else ""
            lines += [f"The closest is interaction {index + 1} of {len(recorded)}{state}:"]
            lines.append(difference(asked, recorded[index]))
        else:
            times = sum(not difference(asked, other) for other in recorded)
            lines.append(f"It was recorded {times} time{'s' * (times > 1)}, and is asked once more.")
        lines.append(f"If it is as it should be, record it: {self._how('new')}")
        return "\n".join(lines)

    def _how(self, record: str) -> str:
        return self._command or f'cassette({str(self.path)!r}, record="{record}")'


_current: ContextVar[Optional[Cassette]] = ContextVar("zhipuai_cassette", default=None)
_opened: List[Cassette] = []
_lock = threading.Lock()
_retries = transport.next_retry


@contextmanager
def cassette(
    path: PathLike,
    *,
    record: Record = "none",
    realtime: bool = False,
    metadata: Optional[Mapping[str, Any]] = None,
    replacements: Optional[Mapping[str, str]] = None,
    command: str = "",
    clock: Callable[[], float] = time.monotonic,
    sleep: Optional[Sleep] = None,
) -> Generator[Cassette, None, None]:
    """Replay what was recorded in a file, or record it.

    All clients of this package take part. A thread or task that opened a cassette of its own has that one; all others
    have the one that was opened last. When the block fails, nothing is written.

    Args:
        path: The file, usually ``*.yaml``.
        record: ``none`` replays, and never touches the network; ``new`` also records what the file does not hold;
            ``all`` records everything anew.
        realtime: Whether streams keep the pace at which they were recorded, and retries wait.
        metadata: What to write above the interactions. Unless given, ``date`` is today, and ``recorded`` is ``live``,
            or ``emulator`` when a request went to this machine, or nowhere.
        replacements: Texts that may not reach the file, by what to write instead.
        command: What to tell people to type who need another recording.
        clock: Tells the seconds when recording; for tests.
        sleep: Waits for seconds when replaying in real time; for tests.

    Raises:
        MissingCassette: There is nothing to replay.
        UnmatchedRequest: Something was asked that is not recorded; when asked, and again at the end of the block.
        UnusedInteractions: At the end of the block: something was not asked that is recorded.
    """
    tape = Cassette(
        path,
        record=record,
        realtime=realtime,
        metadata=metadata,
        replacements=replacements,
        command=command,
        clock=clock,
        sleep=sleep,
    )
    with playing(tape):
        yield tape
    tape.save()
    tape.complain()


@contextmanager
def playing(tape: Cassette) -> Generator[None, None, None]:
    """Let clients play along with a cassette; nothing is written, and nothing complained about."""
    before = _current.get()
    with _lock:
        _opened.append(tape)
        _plug()
    _current.set(tape)
    try:
        yield
    finally:
        _current.set(before)
        with _lock:
            _opened.remove(tape)
            _plug()


def read_cassette(path: PathLike) -> Cassette:
    """What stands in a file, to look at."""
    return Cassette(path)


def current() -> Optional[Cassette]:
    """The cassette that whoever asks has to do with.

    A context variable tells; where it does not, for a thread that was started, or an event loop that is older than the
    cassette, it is the one opened last.
    """
    mine = _current.get()
    return mine if mine in _opened else _opened[-1] if _opened else None


def _plug() -> None:
    """Stand between our clients and their HTTP clients as long as a cassette is open."""
    connections.tap = _tap if _opened else None
    setattr(transport, "next_retry", _next_retry if _opened else _retries)  # noqa: B010 - mypy


def _tap(http: Any) -> Any:
    tape = current()
    return http if tape is None else tapped(http, tape)


def _next_retry(call: Any, error: Any, retries: Retries, timing: Any) -> Optional[Retry]:
    """As the client's own, but there is nothing to wait for after a replayed failure."""
    retry = _retries(call, error, retries, timing)
    response = getattr(error, "response", None)
    replayed = response.extensions.get(REPLAYED) if response is not None else getattr(error.__cause__, REPLAYED, None)
    return retry._replace(pause=0.0) if retry is not None and replayed is False else retry
