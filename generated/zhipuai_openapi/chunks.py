"""Reading a body that comes in HTTP chunks: all that have come whole are taken at once.

The platform sends each event of a stream in a chunk of its own, and a read of the connection often brings hundreds of
them. h11 makes an event of each, which httpcore hands through half a dozen generators: more than half of what an event of
a stream costs. Here they become one piece. What is not plain (a chunk that has not come whole, the last one, anything
malformed) is left to h11.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple, Union

import h11

LONGEST_SIZE = 18
"""Characters that the size of a chunk may have, with the end of its line."""

END = b"\r\n"

ONE_BY_ONE = "chunk_by_chunk"
"""The extension of a request whose chunks are to come one by one, as recordings of them must: which of them a read brings
together is chance."""

LEFT: Dict[object, bytes] = {b"": b"", END: END, 0: b"", 2: END}
"""What is left of the chunk before, by what h11 says of it: it keeps the bytes; before 0.15, their number."""


class Chunks:
    """Stands before h11's reader of a body in chunks."""

    __slots__ = ("_reader",)

    def __init__(self, reader: Any) -> None:
        self._reader = reader

    def __call__(self, buffer: Any) -> Union[h11.Event, None]:
        """What h11 asks its readers: the next event out of ``buffer``, or None when more must come."""
        reader: Any = self._reader
        told = reader._bytes_to_discard
        left = None if reader._bytes_in_chunk or reader._reading_trailer else LEFT.get(told)
        if left is not None:
            data = bytes(buffer._data)
            if not data:
                return None
            whole, end = whole_chunks(data, len(left)) if data.startswith(left) else ([], 0)
            if whole:
                reader._bytes_to_discard = type(told)()
                buffer.maybe_extract_at_most(end)
                return h11.Data(data=b"".join(whole))
        event: Union[h11.Event, None] = reader(buffer)
        return event

    def read_eof(self) -> Any:
        """What h11 asks when the connection has ended."""
        return self._reader.read_eof()


def whole_chunks(data: bytes, at: int) -> Tuple[List[bytes], int]:
    """What the plain chunks hold that stand whole in ``data`` from ``at`` on, and where they end."""
    chunks: List[bytes] = []
    while True:
        line = data.find(END, at, at + LONGEST_SIZE)
        size = data[at:line] if line > at else b"0"
        if size.startswith(b"0") or not size.isalnum():  # the last chunk, one with extensions, or none at all
            return chunks, at
        try:
            end = line + 2 + int(size, 16)
        except ValueError:
            return chunks, at
        if data[end : end + 2] != END:
            return chunks, at
        chunks.append(data[line + 2 : end])
        at = end + 2


def gather_chunks(connection: Any, extensions: Mapping[str, Any]) -> None:
    """Take the chunks of the answer that has begun on a connection of httpcore's together, if it comes in chunks, and if
    the ``extensions`` of the request do not ask for one by one."""
    if ONE_BY_ONE in extensions:
        return
    inner = connection
    while inner is not None:  # through a proxy, one connection is inside of another
        connection, inner = inner, getattr(inner, "_connection", None)
    state: Any = getattr(connection, "_h11_state", None)
    reader = getattr(state, "_reader", None)
    if type(reader).__name__ == "ChunkedReader" and _known(reader, state):
        state._reader = Chunks(reader)


def _known(reader: Any, state: Any) -> bool:
    """Whether this h11 keeps what `Chunks` looks at as 0.14 and 0.16 do; any other is left alone."""
    kinds: Dict[str, Tuple[type, ...]] = {
        "_bytes_in_chunk": (int,),
        "_bytes_to_discard": (int, bytes),
        "_reading_trailer": (bool,),
    }
    buffer = getattr(state, "_receive_buffer", None)
    fit = all(isinstance(getattr(reader, name, None), kind) for name, kind in kinds.items())
    return fit and isinstance(getattr(buffer, "_data", None), bytearray) and hasattr(buffer, "maybe_extract_at_most")
