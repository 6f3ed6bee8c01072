"""Files that are sent: from anything that holds bytes, once or again, and what is told about it."""

from __future__ import annotations

import gzip
import io
import tempfile
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Iterator, List, Optional, Tuple

import httpx
import pytest

from tests.clients import Caller, Recorder, failing
from zhipuai_facade import (
    APIConnectionError,
    APIServerFlowExceedError,
    APITimeoutError,
    InvalidArgumentError,
    Upload,
    ZhipuAIError,
)

LINES = '{"custom_id": "请求-000001"}\n'.encode()
LARGE = bytes(range(256)) * 800


def stored(request: httpx.Request) -> httpx.Response:
    """The platform took the file."""
    return httpx.Response(200, json={"id": "f1"})


BUSY = failing(503)


def upload(caller: Caller, file: Any, *answers: Any, **options: Any) -> Recorder:
    """What an upload sends to a platform that answers so, in the end with success."""
    recorder = Recorder(*answers, stored)
    caller.wait(caller.answering(recorder).files.create(file=file, purpose="batch", **options))
    return recorder


def contents(recorder: Recorder) -> List[bytes]:
    """What the file held, each time that it was sent."""
    found = []
    for request in recorder.requests:
        sent = Recorder()
        sent.requests.append(request)
        found.append(sent.parts[0][1])
    return found


def head(recorder: Recorder) -> Any:
    """The headers of the part that is the file."""
    return recorder.parts[0][0]


def length(recorder: Recorder) -> Optional[int]:
    """The length that was announced; None when the body came in chunks."""
    headers = recorder.request.headers
    return None if headers.get("transfer-encoding") == "chunked" else int(headers["content-length"])


class Pipe(io.BytesIO):
    """A file that can be read once."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise io.UnsupportedOperation("tell")

    def seek(self, *place: Any) -> int:
        raise io.UnsupportedOperation("seek")


class Anew:
    """Gives a new iterator each time."""

    def __iter__(self) -> Iterator[bytes]:
        return iter([LINES[:3], b"", LINES[3:]])


async def awaited(*pieces: bytes) -> AsyncIterator[bytes]:
    """Pieces that have to be awaited."""
    for piece in pieces:
        yield piece


class Unreachable(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """No connection can be made at first; the body is not touched then."""

    def __init__(self, recorder: Recorder) -> None:
        self._platform = httpx.MockTransport(recorder)
        self._tried = False

    def _try(self) -> None:
        if not self._tried:
            self._tried = True
            raise httpx.ConnectError("refused")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._try()
        return self._platform.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._try()
        return await self._platform.handle_async_request(request)


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(lambda: LINES, id="bytes"),
        pytest.param(lambda: memoryview(LINES), id="memoryview"),
        pytest.param(lambda: io.BytesIO(LINES), id="file"),
        pytest.param(lambda: ("a", [LINES[:9], LINES[9:]]), id="named list of pieces"),
        pytest.param(lambda: Upload(iter([LINES[:9], LINES[9:]]), length=len(LINES)), id="iterator"),
        pytest.param(lambda: Upload(Pipe(LINES), length=len(LINES)), id="pipe"),
        pytest.param(lambda: Anew(), id="iterable"),
        pytest.param(lambda: (piece for piece in [LINES]), id="generator"),
        pytest.param(lambda: Pipe(LINES), id="pipe of unknown length"),
        pytest.param(lambda: ("a.gz", gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(LINES)))), id="compressed"),
    ],
)
def test_a_file_is_anything_that_gives_bytes(caller: Caller, file: Callable[[], Any]) -> None:
    """It arrives whole, its length announced where that is known."""
    recorder = upload(caller, file())

    assert contents(recorder) == [LINES]
    assert length(recorder) in (None, len(recorder.request.content))


def test_a_length_that_can_be_known_is_announced(caller: Caller) -> None:
    """Bytes and files that can seek have one, an iterator when it is told; the rest is sent in chunks."""
    for file in (LINES, io.BytesIO(LINES), Upload(iter([LINES]), length=len(LINES))):
        recorder = upload(caller, file)
        assert length(recorder) == len(recorder.request.content)
    for file in (iter([LINES]), Pipe(LINES)):
        assert length(upload(caller, file)) is None


def test_an_asynchronous_iterator_is_for_the_awaitable_client(caller: Caller) -> None:
    """The other one cannot await it, and says so."""
    if caller.awaits:
        assert contents(upload(caller, awaited(LINES[:5], LINES[5:]))) == [LINES]
        assert length(upload(caller, Upload(awaited(LINES), length=len(LINES)))) is not None
        return

    with pytest.raises(InvalidArgumentError, match="only an awaitable client"):
        upload(caller, awaited(LINES))


@pytest.mark.parametrize(
    ("name", "written", "media_type"),
    [
        ("请求 一.jsonl", "请求 一.jsonl", "application/octet-stream"),
        ("notes.txt", "notes.txt", "text/plain"),
        ('a"b.txt', "a%22b.txt", "text/plain"),
        ("a\r\nX-Evil: 1.txt", "a%0D%0AX-Evil: 1.txt", "text/plain"),
        ("back\\slash.txt", "back\\slash.txt", "text/plain"),
        ("🙂é.pdf", "🙂é.pdf", "application/pdf"),
        ("broken-\udcff.txt", "broken-?.txt", "text/plain"),
        ("packed.txt.gz", "packed.txt.gz", "application/octet-stream"),
    ],
)
def test_names_are_written_as_browsers_write_them(caller: Caller, name: str, written: str, media_type: str) -> None:
    """UTF-8, with quotes and line breaks percent-encoded; the media type is guessed from the end."""
    sent = head(upload(caller, (name, LINES)))

    assert sent["content-disposition"] == f'form-data; name="file"; filename="{written}"'
    assert sent["content-type"] == media_type


def test_an_upload_has_a_name_and_a_type(caller: Caller, tmp_path: Path) -> None:
    """Its own, or those of its path; what has no name is called `upload`."""
    path = tmp_path / "数据.txt"
    path.write_bytes(LINES)
    spooled = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - closed below

    for file, name, media_type in [
        (Upload(path), "数据.txt", "text/plain"),
        (Upload(path, "b.json"), "b.json", "application/json"),
        (Upload(iter([LINES]), media_type="x/y"), "upload", "x/y"),
        (spooled, "upload", "application/octet-stream"),
    ]:
        sent = head(upload(caller, file))
        assert f'filename="{name}"' in sent["content-disposition"]
        assert sent["content-type"] == media_type
    spooled.close()


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (Upload("text"), "not text"),  # type: ignore[arg-type]
        (Upload(LINES, length=5), "it has 31 bytes, not 5"),
        (Upload(iter([]), length=-1), "number of bytes"),
        (("a", LINES, "text/plain\r\nX: y"), "no media type"),
        (("a", Upload(LINES)), "stands alone"),
        (("a", ["text"]), "text instead of bytes"),
        (("a", [5]), "gives int instead of bytes"),
    ],
)
def test_what_cannot_be_sent_is_refused(caller: Caller, file: Any, words: str) -> None:
    """In words that name the field."""
    with pytest.raises(InvalidArgumentError, match=f"file.*{words}"):
        upload(caller, file)


def test_a_file_is_sent_from_where_it_stands_and_left_there(caller: Caller) -> None:
    """Sent again, it starts there again, not at its beginning: what the caller skipped stays skipped."""
    file = io.BytesIO(b"skipped" + LARGE)
    file.seek(7)

    recorder = upload(caller, file, BUSY, BUSY)

    assert contents(recorder) == [LARGE] * 3
    assert file.tell() == 7


def test_a_file_at_its_end_is_not_sent_empty(caller: Caller) -> None:
    """It was written and not rewound: the error says what to do."""
    file = io.BytesIO()
    file.write(LINES)

    with pytest.raises(InvalidArgumentError, match=r"stands at its end.*seek\(0\)"):
        upload(caller, file)


@pytest.mark.parametrize("kind", ["path", "file", "bytes", "iterable", "compressed"])
def test_what_can_be_read_again_is_sent_again(caller: Caller, tmp_path: Path, kind: str) -> None:
    """Whole, each time."""
    path = tmp_path / "a"
    path.write_bytes(LINES)
    packed = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(LINES)))
    with path.open("rb") as file:
        kinds = {"path": path, "file": file, "bytes": LINES, "iterable": Anew(), "compressed": packed}
        recorder = upload(caller, kinds[kind], BUSY, httpx.ConnectError("lost"))

    assert contents(recorder) == [LINES] * 3
    assert len(caller.pauses) == 2


@pytest.mark.parametrize("kind", ["generator", "pipe", "awaited"])
def test_what_cannot_be_read_again_is_not_sent_again(caller: Caller, kind: str) -> None:
    """The platform's error comes out, and says why it was not tried again and what to do. Nothing is sent empty."""
    file: Any = {"generator": iter([LINES]), "pipe": Pipe(LINES), "awaited": awaited(LINES)}[kind]
    if kind == "awaited" and not caller.awaits:
        file = (piece for piece in [LINES])
    recorder = Recorder(BUSY, stored)

    with pytest.raises(APIServerFlowExceedError, match="cannot be read a second time; give a path") as caught:
        caller.wait(caller.answering(recorder).files.create(file=file, purpose="batch"))

    assert contents(recorder) == [LINES]
    assert caught.value.hint is not None
    assert caller.pauses == []


def test_the_reason_is_told_only_when_it_is_the_reason(caller: Caller) -> None:
    """What would not have been tried again anyway says nothing of files."""
    for answer in (failing(400), httpx.ReadTimeout("slow")):
        with pytest.raises(ZhipuAIError) as caught:
            upload(caller, iter([LINES]), answer)
        assert caught.value.hint is None
        assert "second time" not in str(caught.value)


@pytest.mark.parametrize("kind", ["generator", "pipe", "awaited"])
def test_what_was_not_touched_can_be_sent_after_all(caller: Caller, kind: str) -> None:
    """A connection that could not be made took nothing of a generator."""
    file: Any = {"generator": iter([LINES]), "pipe": Pipe(LINES), "awaited": awaited(LINES)}[kind]
    if kind == "awaited" and not caller.awaits:
        file = (piece for piece in [LINES])
    recorder = Recorder(stored)
    client = caller.answering(http_client=caller.http_kind(transport=Unreachable(recorder)))

    caller.wait(client.files.create(file=file, purpose="batch"))

    assert contents(recorder) == [LINES]
    assert len(caller.pauses) == 1


class Moving(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A platform that has moved; it does not keep bodies, as a connection does not."""

    def __init__(self) -> None:
        self.bodies: List[bytes] = []

    def _answer(self, body: bytes) -> httpx.Response:
        self.bodies.append(body)
        moved = len(self.bodies) == 1
        return httpx.Response(307 if moved else 200, headers={"location": "/elsewhere"}, json={"id": "f1"})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        stream: Any = request.stream
        return self._answer(b"".join(stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        stream: Any = request.stream
        return self._answer(b"".join([piece async for piece in stream]))


def test_a_redirect_sends_a_file_again_but_no_generator(caller: Caller) -> None:
    """The HTTP client follows it by itself: a file is rewound, a generator that was used up is refused."""

    def moved(file: Any) -> List[bytes]:
        transport = Moving()
        http = caller.http_kind(transport=transport, follow_redirects=True)
        try:
            caller.wait(caller.answering(http_client=http).files.create(file=file, purpose="batch"))
        except InvalidArgumentError as error:
            assert "cannot be read again" in str(error)
        return transport.bodies

    first, second = moved(io.BytesIO(LINES))
    assert first == second
    assert LINES in first
    assert len(moved(iter([LINES]))) == 1


def test_a_generator_that_was_used_up_is_not_sent_empty(caller: Caller) -> None:
    """Passed to a second call it has nothing left; what is empty on purpose is `b""`."""
    for file in (iter([LINES]), Pipe(LINES)):
        upload(caller, file)
        with pytest.raises(InvalidArgumentError, match="gives no bytes"):
            upload(caller, file)
    assert contents(upload(caller, b"")) == [b""]
    assert contents(upload(caller, Upload(iter([]), length=0))) == [b""]


@pytest.mark.parametrize(("promised", "words"), [(5, "longer than the 5"), (500, "shorter than the 500")])
def test_an_iterator_keeps_its_promise(caller: Caller, promised: int, words: str) -> None:
    """Fewer or more bytes than announced are an error, and not tried again."""
    for file in (iter([LINES[:3], LINES[3:]]), Pipe(LINES)):
        recorder = Recorder(stored)
        with pytest.raises(InvalidArgumentError, match=words):
            caller.wait(caller.answering(recorder).files.create(file=Upload(file, length=promised), purpose="batch"))
        assert recorder.requests == []
        assert caller.pauses == []


def test_an_upload_tells_its_progress(caller: Caller) -> None:
    """At the start, after each piece, at the end; bytes of the file, not of the form around it."""
    told: List[Tuple[int, Optional[int]]] = []

    upload(caller, LARGE, progress=lambda done, total: told.append((done, total)))

    total = len(LARGE)
    assert told == [(done, total) for done in [*range(0, total, 65536), total]]


def test_progress_without_a_length(caller: Caller) -> None:
    """Nobody knows the sum before the end, where it is told."""
    told: List[Tuple[int, Optional[int]]] = []

    upload(caller, iter([b"abc", b"de"]), progress=lambda done, total: told.append((done, total)))

    assert told == [(0, None), (3, None), (5, None), (5, 5)]


def test_progress_starts_anew_when_the_upload_does(caller: Caller) -> None:
    """Nothing of the first attempt counts."""
    told: List[int] = []

    upload(caller, LINES, BUSY, progress=lambda done, total: told.append(done))

    assert told == [0, len(LINES)] * 2


def test_progress_of_any_request(caller: Caller, tmp_path: Path) -> None:
    """With several files, of all of them; without any, of nothing."""
    (tmp_path / "a").write_bytes(b"abc")
    told: List[Tuple[int, Optional[int]]] = []
    client = caller.answering(Recorder(stored))

    form = {"a": [tmp_path / "a", b"de"], "note": "n"}
    caller.wait(client.request("POST", "x", form=form, progress=lambda *now: told.append(now)))

    assert told == [(0, 5), (3, 5), (5, 5)]


def test_the_awaitable_client_awaits_progress() -> None:
    """A coroutine function is one that may take its time."""
    caller = Caller(awaits=True)
    told: List[int] = []

    async def tell(done: int, total: Optional[int]) -> None:
        told.append(done)

    upload(caller, LINES, progress=tell)

    assert told == [0, len(LINES)]
    caller.end()


@pytest.mark.parametrize(
    "failure",
    [ValueError("stop"), OSError("stop"), RuntimeError("closed"), httpx.ReadError("theirs"), KeyError("stop")],
)
@pytest.mark.parametrize("where", ["progress", "iterator"])
def test_what_the_callers_own_code_raises_comes_out_unchanged(caller: Caller, failure: Exception, where: str) -> None:
    """Neither translated nor tried again, whatever it looks like."""
    recorder = Recorder(stored)

    def stop(done: int, total: Optional[int]) -> None:
        if done:
            raise failure

    def pieces() -> Iterator[bytes]:
        yield LINES
        raise failure

    options = {"file": LINES, "progress": stop} if where == "progress" else {"file": pieces()}
    with pytest.raises(type(failure)) as caught:
        caller.wait(caller.answering(recorder).files.create(purpose="batch", **options))

    assert caught.value is failure
    assert recorder.requests == []
    assert caller.pauses == []


def test_an_error_of_ours_from_the_callers_own_code_is_not_tried_again(caller: Caller) -> None:
    """Such as that of another call, made by the callback."""
    try:
        raise APIConnectionError(message="of another call") from httpx.ConnectError("lost")
    except APIConnectionError as error:
        failure = error

    def stop(done: int, total: Optional[int]) -> None:
        raise failure

    with pytest.raises(APIConnectionError) as caught:
        upload(caller, LINES, progress=stop)

    assert caught.value is failure
    assert caller.pauses == []


def test_a_file_that_cannot_be_read_on_is_an_error_of_ours(caller: Caller) -> None:
    """The disk fails in the middle of it: not tried again, the cause kept."""

    class Failing(io.BytesIO):
        def read(self, *size: Any) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(InvalidArgumentError, match="cannot read the file.*Input/output") as caught:
        upload(caller, Failing(LINES))

    assert caught.value.__cause__ is not None
    assert caller.pauses == []


def test_files_are_closed_whatever_happens(caller: Caller, tmp_path: Path, monkeypatch: Any) -> None:
    """Success, an error of the platform, a lost connection, a callback that stops; each attempt opens its own."""
    path = tmp_path / "a"
    path.write_bytes(LARGE)
    opened: List[Any] = []

    def watched(path: Path, mode: str) -> Any:
        opened.append(path.open(mode))
        return opened[-1]

    def stop(done: int, total: Optional[int]) -> None:
        if done:
            raise KeyboardInterrupt

    monkeypatch.setattr("zhipuai_openapi.uploads.open", watched, raising=False)

    upload(caller, path, BUSY)
    with pytest.raises(APITimeoutError):
        upload(caller, path, httpx.ReadTimeout("slow"))
    with pytest.raises(KeyboardInterrupt):
        upload(caller, path, progress=stop)

    assert len(opened) == 4
    assert all(file.closed for file in opened)


def test_a_form_keeps_its_own_content_type(caller: Caller) -> None:
    """A header of the caller's could not know the boundary."""
    recorder = upload(caller, LINES, extra_headers={"Content-Type": "multipart/form-data"})

    assert contents(recorder) == [LINES]
