"""A body in chunks, read many chunks at a time: what comes out is what h11 makes of it alone."""

from __future__ import annotations

from typing import Any, List, Tuple

import h11
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zhipuai_openapi.chunks import ONE_BY_ONE, Chunks, gather_chunks, whole_chunks

HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


class Connection:
    """A connection of httpcore's, as far as `gather_chunks` looks at it."""

    def __init__(self, state: h11.Connection) -> None:
        self._h11_state = state


class Tunnel:
    """One through a proxy."""

    def __init__(self, inner: object) -> None:
        self._connection = inner


def begun() -> h11.Connection:
    """The client's side of an exchange whose answer has begun."""
    state = h11.Connection(h11.CLIENT)
    state.send(h11.Request(method="GET", target="/", headers=[("Host", "localhost")]))
    state.send(h11.EndOfMessage())
    state.receive_data(HEAD)
    assert isinstance(state.next_event(), h11.Response)
    return state


def read(pieces: List[bytes], *, gathered: bool) -> Tuple[bytes, object, int]:
    """What the body holds that comes in ``pieces``; how it ends, or with which error; and how many events it took."""
    state = begun()
    if gathered:
        gather_chunks(Connection(state), {})
    body, events = bytearray(), 0
    for piece in [*pieces, b""]:
        state.receive_data(piece)
        while True:
            try:
                event = state.next_event()
            except h11.RemoteProtocolError as error:
                return bytes(body), str(error), events
            if event is h11.NEED_DATA:
                break
            if not isinstance(event, h11.Data):
                return bytes(body), event, events
            body += event.data
            events += 1
    return bytes(body), "open", events


def cut(data: bytes, places: List[int]) -> List[bytes]:
    """``data`` in pieces, cut at ``places``."""
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[begin:end] for begin, end in zip(edges, edges[1:]) if begin < end]


sizes = st.sampled_from(["%x", "%X", "%04x", "%x;name=value", "%x  ", "0%x"])
chunks = st.tuples(sizes, st.binary(min_size=1, max_size=40)).map(
    lambda one: (one[0] % len(one[1])).encode() + b"\r\n" + one[1] + b"\r\n"
)
ends = st.sampled_from([b"0\r\n\r\n", b"0\r\nTrailer: yes\r\n\r\n", b"000;last\r\n\r\n", b""])
wrong = st.sampled_from(
    [
        b"",
        b"",
        b"x\r\n",
        b"-5\r\nabcde\r\n",
        b"0x5\r\nabcde\r\n",
        b"+5\r\nabcde\r\n",
        b"5_0\r\n",
        b"\r\n",
        b"3\r\nabcd\r\n",
        b"3\nabc",
    ]
)


@settings(max_examples=400)
@given(
    st.lists(chunks, max_size=12), wrong, st.lists(chunks, max_size=3), ends, st.lists(st.integers(0, 2000), max_size=6)
)
def test_what_comes_out_is_what_h11_makes_of_it(
    before: List[bytes], oddity: bytes, after: List[bytes], end: bytes, places: List[int]
) -> None:
    """The same bytes, the same end, the same error, wherever packets are cut."""
    pieces = cut(b"".join([*before, oddity, *after, end]), places)

    body, ending, events = read(pieces, gathered=True)
    plain_body, plain_ending, plain_events = read(pieces, gathered=False)

    assert body == plain_body
    assert type(ending) is type(plain_ending)
    assert ending == plain_ending
    assert events <= plain_events


@pytest.mark.parametrize("lost", [0, 1, 3])
def test_a_read_gives_one_piece(lost: int) -> None:
    """Five hundred chunks that come together are one; a chunk that is cut costs one or two more."""
    data = b"5\r\nhello\r\n" * 500
    pieces = [data[: len(data) - lost], data[len(data) - lost :] + b"0\r\n\r\n"]

    body, ending, events = read(pieces, gathered=True)

    assert body == b"hello" * 500
    assert isinstance(ending, h11.EndOfMessage)
    assert events <= 3


def test_chunks_are_gathered_after_one_that_came_in_parts() -> None:
    """h11 takes the end of the one that was cut, and then no more than that."""
    data = b"5\r\nhello\r\n" * 200 + b"0\r\n\r\n"

    body, _, events = read(cut(data, [3, 4, 1001, 1009]), gathered=True)

    assert body == b"hello" * 200
    assert events <= 8


def test_a_connection_through_a_proxy_is_looked_into() -> None:
    """The connection that speaks HTTP is inside of the tunnel."""
    state: Any = begun()

    gather_chunks(Tunnel(Tunnel(Connection(state))), {})

    assert isinstance(state._reader, Chunks)


@pytest.mark.parametrize("connection", [object(), Tunnel(None), Connection(h11.Connection(h11.CLIENT))])
def test_what_is_not_known_is_left_as_it_is(connection: Any) -> None:
    """No chunks, or no h11: nothing is touched, and nothing fails."""
    gather_chunks(connection, {})

    state: Any = getattr(connection, "_h11_state", None)
    assert not isinstance(getattr(state, "_reader", None), Chunks)


def test_an_h11_that_holds_what_it_received_elsewhere_is_left_to_itself() -> None:
    """Other versions may."""
    state: Any = begun()
    reader, state._receive_buffer = state._reader, object()

    gather_chunks(Connection(state), {})

    assert state._reader is reader


def test_a_request_may_have_its_chunks_one_by_one() -> None:
    """A recording must: which of them come together is chance."""
    state: Any = begun()
    reader = state._reader

    gather_chunks(Connection(state), {ONE_BY_ONE: True})

    assert state._reader is reader


def test_an_answer_of_known_length_is_read_by_h11() -> None:
    """There are no chunks in it."""
    state: Any = h11.Connection(h11.CLIENT)
    state.send(h11.Request(method="GET", target="/", headers=[("Host", "localhost")]))
    state.send(h11.EndOfMessage())
    state.receive_data(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
    state.next_event()

    gather_chunks(Connection(state), {})

    assert not isinstance(state._reader, Chunks)
    assert state.next_event() == h11.Data(data=bytearray(b"hello"))


@pytest.mark.parametrize(
    ("name", "value"), [("_bytes_to_discard", "\r\n"), ("_bytes_in_chunk", None), ("_reading_trailer", "no")]
)
def test_an_h11_that_keeps_something_else_is_left_to_itself(name: str, value: object) -> None:
    """Newer ones may: then it does all by itself."""
    state: Any = begun()
    reader = state._reader
    setattr(reader, name, value)

    gather_chunks(Connection(state), {})

    assert state._reader is reader


def test_whole_chunks_end_where_a_chunk_is_not_whole() -> None:
    """What comes after is for the next read."""
    assert whole_chunks(b"1\r\na\r\n2\r\nbc\r\n3\r\nde", 0) == ([b"a", b"bc"], 13)
    assert whole_chunks(b"\r\n1\r\na\r\n", 2) == ([b"a"], 8)
    assert whole_chunks(b"0\r\n\r\n", 0) == ([], 0)
