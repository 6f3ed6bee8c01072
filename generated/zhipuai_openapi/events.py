"""Server-sent events, out of bytes that are cut anywhere."""

from __future__ import annotations

import re
from typing import List

from attrs import frozen

DONE = "[DONE]"
"""The data of the event that ends a stream."""

_LINE_END = re.compile(rb"\r\n|\n|\r")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@frozen
class Event:
    """One server-sent event."""

    data: str
    name: str = "message"
    id: str = ""


class EventDecoder:
    """Turns bytes into events. Knows nothing of where they come from, and waits for nothing.

    Lines end at LF, CR or CRLF and nowhere else. A line that is bare JSON counts as an event of its own: the platform
    reports some errors so, in the middle of a stream.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._parts: List[bytes] = []
        self._started = False
        self._after_return = False
        self._data: List[bytes] = []
        self._name = ""
        self._id = ""

    def feed(self, chunk: bytes) -> List[Event]:
        """The events that ``chunk`` completes."""
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
            return []
        if self._parts:
            self._rest += b"".join(self._parts)
            self._parts = []
        if b"\r" in chunk:
            self._after_return = chunk.endswith(b"\r")
            lines = _LINE_END.split(self._rest + chunk)
        else:
            lines = (self._rest + chunk).split(b"\n")
        self._rest = lines.pop()
        return [event for line in lines for event in self._line(line)]

    def flush(self) -> List[Event]:
        """The event that the end of the stream completes, though no blank line came after it."""
        rest, self._rest, self._parts = self._rest + b"".join(self._parts), b"", []
        return [*(self._line(rest) if rest else []), *self._dispatch()]

    def _line(self, line: bytes) -> List[Event]:
        if line.startswith(b"data:"):
            self._data.append(line[6:] if line[5:6] == b" " else line[5:])
            if self._data == [b"[DONE]"]:  # nothing comes after it, perhaps not even the blank line
                return self._dispatch()
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
        text = (data[0] if len(data) == 1 else b"\n".join(data)).decode("utf-8", "replace")
        return [Event(text, name or "message", self._id)] if text and not text.isspace() else []
