"""Bytes that nobody would send, for the reader of streams and the reader of errors.

    python -m scripts.fuzzing [--blindly] SECONDS

The first byte of an input chooses a target, the second how the rest is cut. An input is wrong when reading it raises
what is not documented, or gives something else in pieces than at once. atheris keeps an input that is wrong in
``.fuzz/``; with ``--blindly``, without atheris, it is printed.
"""

from __future__ import annotations

import os
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from tests.recordings import samples

if "--blindly" not in sys.argv:
    import atheris

    watching = atheris.instrument_imports(include=["zhipuai_openapi", "zhipuai_facade"])
else:
    watching = nullcontext()

import httpx  # noqa: E402

with watching:
    from zhipuai_openapi.codes import STATUSES
    from zhipuai_openapi.events import EventDecoder, EventTooLong

    from zhipuai_facade import (
        APIConnectionError,
        APIResponseValidationError,
        APIStatusError,
        APIStreamError,
        Retries,
        ZhipuAI,
        ZhipuAIError,
    )
    from zhipuai_facade.errors import STATUS_CLASSES, status_error

FOLDER = Path(__file__).resolve().parents[1] / ".fuzz"
LONGEST = 4096
STATUS_CODES = (*STATUS_CLASSES, 200, 204, 302, 408, 409, 418, 599)
HEADERS = ("retry-after", "retry-after-ms", "x-should-retry", "x-log-id", "content-type")
URL = "https://platform.test/api/paas/v4/chat/completions"


class Wrong(AssertionError):
    """An input was read in a way that is not documented."""


class Answers:
    """A platform whose next answer is whatever is put here."""

    content_type = "text/event-stream"
    pieces: tuple[bytes, ...] = ()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer."""
        return httpx.Response(200, headers={"content-type": self.content_type}, content=iter(self.pieces))


answers = Answers()
client = ZhipuAI(
    api_key="0.0",
    base_url="https://platform.test/api/paas/v4",
    max_retries=0,
    http_client=httpx.Client(transport=httpx.MockTransport(answers)),
)


def cut(data: bytes, size: int) -> Iterator[bytes]:
    """``data`` in pieces of ``size`` bytes."""
    return (data[at : at + size] for at in range(0, len(data), size))


def decode(data: bytes, size: int) -> None:
    """The decoder: pieces give what the whole gives, and no event is too long that is not."""
    one, many = EventDecoder(), EventDecoder()
    whole = [*one.feed(data), *one.flush()]
    pieces = [event for piece in cut(data, size) for event in many.feed(piece)]
    if [*pieces, *many.flush()] != whole:
        raise Wrong("the pieces give other events than the whole")
    bounded = EventDecoder(longest=64)
    try:
        for piece in cut(data, size):
            bounded.feed(piece)
        bounded.flush()
    except EventTooLong:
        if len(data) < 64:
            raise Wrong("an event was too long that was not") from None


def stream(data: bytes, size: int) -> None:
    """A stream: it ends, or raises what streams raise, and hands over what had come."""
    answers.pieces, answers.content_type = tuple(cut(data, size)), "text/event-stream"
    try:
        for chunk in client.chat.completions.create(model="m", messages=[], stream=True):
            chunk.to_dict()
    except (APIStreamError, APIStatusError) as error:
        if (error.partial is None) != (error.events_seen == 0):
            raise Wrong(f"{error.events_seen} events came, but the partial answer is {error.partial!r}") from error
        told(error)


def whole(data: bytes, size: int) -> None:
    """A whole answer: it is read, or refused as none."""
    answers.pieces, answers.content_type = tuple(cut(data, size)), "application/json"
    try:
        client.chat.completions.create(model="m", messages=[]).to_dict()
    except (APIResponseValidationError, APIStatusError) as error:
        told(error)


def refuse(data: bytes, size: int) -> None:
    """An error: any status, any header, any body."""
    status, name = STATUS_CODES[size % len(STATUS_CODES)], HEADERS[size % len(HEADERS)]
    value, _, body = data.partition(b"\n")
    header = bytes(byte for byte in value if 32 <= byte < 127)
    response = httpx.Response(
        status, headers=[(name.encode(), header)], content=body, request=httpx.Request("POST", URL)
    )
    error = status_error(response)
    told(error)
    for attribute in ("advice", "field", "reset_at", "content_filter"):
        getattr(error, attribute, None)
    pause = Retries().pause(1, error, repeatable=bool(size % 2))
    if pause is not None and not 0 <= pause <= 60:
        raise Wrong(f"a pause of {pause} seconds")
    if error.code in STATUSES and type(error) is ZhipuAIError:
        raise Wrong("a known code without a class")


def told(error: ZhipuAIError) -> None:
    """An error is one line, and survives being sent around."""
    if "\n" in str(error) or isinstance(error, APIConnectionError) and not isinstance(error, APIStreamError):
        raise Wrong(repr(error))
    repr(error.partial)
    pickle.loads(pickle.dumps(error))  # noqa: S301


TARGETS: tuple[Callable[[bytes, int], None], ...] = (decode, stream, whole, refuse)


def read(data: bytes) -> None:
    """Read one input."""
    if len(data) > 2:
        TARGETS[data[0] % len(TARGETS)](data[2:], data[1] % 64 + 1)


def seeds() -> Iterator[bytes]:
    """What the platform really sends, to begin with, for each target."""
    for number, _ in enumerate(TARGETS):
        for recording in samples():
            yield bytes([number, 6]) + (b"\n" if number == 3 else b"") + recording.body[: LONGEST - 3]


def watched(seconds: int) -> None:
    """Let atheris find inputs, for so long."""
    corpus = FOLDER / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-artifact_prefix={FOLDER}/", "-timeout=10"]
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", "-verbosity=0", str(corpus)], read)
    atheris.Fuzz()


def blindly(seconds: int) -> None:
    """Let hypothesis make inputs, and mix them from the seeds, for so long."""
    from hypothesis import given
    from hypothesis import strategies as st

    known = list(seeds())
    spoilt = st.tuples(st.sampled_from(known), st.integers(0, LONGEST), st.binary(max_size=20)).map(
        lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] + len(parts[2]) :]
    )
    feed: Any = given(data=st.binary(max_size=200) | spoilt)(lambda data: read(data)).hypothesis.fuzz_one_input
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        feed(os.urandom(600))
        count += 1
    print(f"{count} inputs in {seconds} s, nothing wrong (random, without watching the code)")


if __name__ == "__main__":
    (blindly if "--blindly" in sys.argv else watched)(int(sys.argv[-1]))
