"""Server-sent events, out of bytes that are cut anywhere."""

from __future__ import annotations

from typing import Any, Callable, Iterator, List, NamedTuple, Optional, cast

from .bodies import LONGEST_EVENT

DONE = "[DONE]"
"""The data of the event that ends a stream."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class EventTooLong(Exception):
    """An event is longer than it may be.

    Attributes:
        beginning: What it begins with.
    """

    def __init__(self, longest: int, beginning: bytes) -> None:
        super().__init__(f"an event is longer than {longest:,} bytes")
        self.beginning: str = beginning.decode("utf-8", "replace")


class Event(NamedTuple):
    """One server-sent event."""

    data: str
    name: str = "message"
    id: str = ""


_new: Callable[..., Event] = cast("Any", tuple).__new__
"""Makes an `Event` out of a tuple of all its fields, in a third of the time that calling it takes."""


class EventDecoder:
    """Turns bytes into events. Knows nothing of where they come from, and waits for nothing.

    Lines end at LF, CR or CRLF and nowhere else. A line that is bare JSON counts as an event of its own: the platform
    reports some errors so, in the middle of a stream.

    Args:
        longest: Bytes that one event may have.

    Attributes:
        lines: How many lines have come to their end: a server that sends some is alive.
    """

    def __init__(self, longest: int = LONGEST_EVENT) -> None:
        self.lines: int = 0
        self._longest = longest
        self._refused: Optional[EventTooLong] = None
        self._rest: bytes = b""
        self._parts: List[bytes] = []
        self._pending = 0
        self._started = False
        self._cut = True  # whether the next bytes must be seen together with those before
        self._after_return: bool = False
        self._data: List[bytes] = []
        self._length = 0
        self._name = ""
        self._id = ""

    def feed(self, chunk: bytes) -> List[Event]:
        """The events that ``chunk`` completes.

        Nearly every event is a single line of data that holds an object, and an empty line. Such are cut out as they
        stand, which takes a third of the time of looking at what each line is.

        Raises:
            EventTooLong: The event before them was too long; the ones before that were given.
        """
        events: List[Event] = []
        if self._cut or not chunk.endswith(b"\n"):
            lines = self._joined(chunk)
        else:
            lines = chunk.splitlines()
        self.lines += len(lines)
        self._read(iter(lines), events)
        if not events:
            self._refuse()
        return events

    def _read(self, lines: Iterator[bytes], events: List[Event]) -> None:
        """Take ``lines``; ``fresh`` tells whether an event begins with the next of them."""
        longest, last, fresh = self._longest, self._id, not (self._data or self._name)
        for line in lines:
            following = None
            if fresh and line.startswith(b"data: {") and len(line) <= longest:
                following = next(lines, None)
                if following == b"":
                    events.append(_new(Event, (line[6:].decode("utf-8", "replace"), "message", last)))
                    continue
            for one in (line,) if following is None else (line, following):
                self._line(one, events)
                if self._refused is not None:
                    return
            fresh, last = not (self._data or self._name), self._id

    def _joined(self, chunk: bytes) -> List[bytes]:
        """The lines that ``chunk`` completes, with what came before it."""
        self._refuse()
        if not self._started:
            chunk = self._rest + chunk
            self._rest = b""
            if len(chunk) < len(_BYTE_ORDER_MARK) and _BYTE_ORDER_MARK.startswith(chunk):
                self._rest = chunk
                return []
            self._started = True
            chunk = chunk[len(_BYTE_ORDER_MARK) :] if chunk.startswith(_BYTE_ORDER_MARK) else chunk
        if self._after_return and chunk:
            chunk = chunk[1:] if chunk.startswith(b"\n") else chunk
            self._after_return = False
        if b"\n" not in chunk and b"\r" not in chunk:  # a part of a long line: joined when the line is there
            self._parts.append(chunk)
            self._pending += len(chunk)
            self._cut = True
            if self._pending + len(self._rest) > self._longest:
                self._refused = EventTooLong(self._longest, (self._rest + b"".join(self._parts[:8]))[:1000])
            return []
        if self._parts:
            self._rest += b"".join(self._parts)
            self._parts, self._pending = [], 0
        self._after_return = chunk.endswith(b"\r")
        lines: List[bytes] = (self._rest + chunk).splitlines()  # of bytes: at LF, CR and CRLF only
        self._rest = b"" if self._after_return or chunk.endswith(b"\n") else lines.pop()
        self._cut = bool(self._rest or self._after_return)
        return lines

    def _line(self, line: bytes, events: List[Event]) -> None:
        if line.startswith(b"data:"):
            self._data.append(line[6:] if line[5:6] == b" " else line[5:])
            self._length += len(line)
            if self._data == [b"[DONE]"]:  # nothing comes after it, perhaps not even the blank line
                self._dispatch(events)
        elif not line:
            self._dispatch(events)
        else:
            self._other(line, events)
        if self._length > self._longest:
            self._refused = EventTooLong(self._longest, self._data[0][:1000])
            self._cut = True

    def flush(self) -> List[Event]:
        """The event that the end of the stream completes, though no blank line came after it."""
        if self._rest or self._parts:
            return [*self.feed(b"\n"), *self._ended()]
        self._refuse()
        return self._ended()

    def _ended(self) -> List[Event]:
        events: List[Event] = []
        self._dispatch(events)
        return events

    def _refuse(self) -> None:
        if self._refused is not None:
            raise self._refused

    def _other(self, line: bytes, events: List[Event]) -> None:
        if line.startswith(b"{"):
            self._dispatch(events)
            events.append(Event(line.decode("utf-8", "replace")))
        elif not line.startswith(b":"):
            self._field(line)

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        text = (value[1:] if value.startswith(b" ") else value).decode("utf-8", "replace")
        if name == b"event":
            self._name = text
        elif name == b"id" and "\0" not in text:
            self._id = text
        elif name == b"data":
            self._data.append(b"")
            self._length += len(line)

    def _dispatch(self, events: List[Event]) -> None:
        data, self._data, self._length = self._data, [], 0
        name, self._name = self._name, ""
        if len(data) > 1 and all(line == b"[DONE]" or (line[:1] + line[-1:]) == b"{}" for line in data):
            for line in data:  # events whose blank lines were lost: no JSON stands in them together
                events.append(Event(line.decode("utf-8", "replace"), name or "message", self._id))
        elif data:
            text = (data[0] if len(data) == 1 else b"\n".join(data)).decode("utf-8", "replace")
            if text and not text.isspace():
                events.append(Event(text, name or "message", self._id))
