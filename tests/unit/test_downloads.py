"""Answers that are bytes."""

from __future__ import annotations

import json
import resource
import tracemalloc
from pathlib import Path
from typing import Any, Iterator, List, Type

import httpx
import pytest

from tests.clients import Body, Caller, answering, failing, refused
from zhipuai_facade import (
    APIAuthenticationError,
    APIConnectionError,
    APIRequestFailedError,
    APIStatusError,
    APITimeoutError,
    AsyncBinaryContent,
    BinaryContent,
    InvalidArgumentError,
    ZhipuAIError,
)

LINES = '{"custom_id": "请求-000001", "response": {"status_code": 200}}\n{"custom_id": "请求-000002"}\n'.encode()
HEADERS = {"content-type": "application/octet-stream", "content-disposition": 'attachment; filename="out.jsonl"'}


def downloading(caller: Caller, *pieces: Any) -> Any:
    """The content of a file that comes in these pieces, and its body."""
    body = Body(pieces or [LINES[:10], LINES[10:]])
    client = caller.answering(lambda request: httpx.Response(200, headers=HEADERS, stream=body))
    return caller.wait(client.files.content("f1")), body


def test_the_kind_of_answer(caller: Caller) -> None:
    """One class per colour; status and headers are there before the bytes."""
    content, body = downloading(caller)

    assert type(content) is (AsyncBinaryContent if caller.awaits else BinaryContent)
    assert content.response.headers["content-disposition"] == HEADERS["content-disposition"]
    assert body.read == 0
    caller.close(content)


def test_it_can_be_read_whole(caller: Caller) -> None:
    """More than once; then all forms of it are there, in any order."""
    content, body = downloading(caller)

    assert caller.wait(content.read()) == LINES
    assert caller.wait(content.read()) == LINES
    assert content.content == LINES
    assert content.text == LINES.decode()
    assert caller.collect(content.iter_bytes(1000)) == [LINES]
    assert body.closed


def test_the_blocking_one_is_read_when_it_is_asked_for() -> None:
    """`content` and `text` need nothing before."""
    caller = Caller(awaits=False)

    assert downloading(caller)[0].content == LINES
    assert downloading(caller)[0].text == LINES.decode()


def test_the_awaitable_one_says_what_to_do() -> None:
    """A property cannot await: the error tells of `await answer.read()`, also when the bytes went elsewhere."""
    caller = Caller(awaits=True)
    unread, _ = downloading(caller)
    iterated, _ = downloading(caller)
    caller.collect(iterated.iter_bytes())

    for content in (unread, iterated):
        with pytest.raises(ZhipuAIError, match=r"await answer\.read\(\)"):
            content.content  # noqa: B018
        with pytest.raises(ZhipuAIError, match=r"await answer\.read\(\)"):
            content.text  # noqa: B018

    caller.close(unread)
    caller.end()


def test_text_is_utf_8_whatever_comes(caller: Caller) -> None:
    """Bytes that are none become replacement characters."""
    content, _ = downloading(caller, b"a\xff")

    caller.wait(content.read())

    assert content.text == "a\ufffd"


def test_it_can_be_iterated(caller: Caller) -> None:
    """As it comes, or in pieces of a size; the connection is given back at the end."""
    content, body = downloading(caller, b"abc", b"d", b"efg")
    assert caller.collect(content.iter_bytes()) == [b"abc", b"d", b"efg"]
    assert body.closed

    content, body = downloading(caller, b"abc", b"d", b"efg")
    assert caller.collect(content.iter_bytes(2)) == [b"ab", b"cd", b"ef", b"g"]
    assert body.closed


def test_what_was_iterated_cannot_be_read_again(caller: Caller) -> None:
    """With an error of ours: nothing was kept."""
    content, _ = downloading(caller)
    caller.collect(content.iter_bytes())

    with pytest.raises(ZhipuAIError):
        caller.collect(content.iter_bytes())
    with pytest.raises(ZhipuAIError):
        caller.wait(content.read())


@pytest.mark.parametrize("method", ["write_to_file", "stream_to_file"])
@pytest.mark.parametrize("kind", [str, Path])
def test_it_can_be_written_to_a_file(caller: Caller, tmp_path: Path, method: str, kind: Any) -> None:
    """Under both names of the original; an older file is replaced, and nothing else is left behind."""
    target = tmp_path / "结果.jsonl"
    target.write_bytes(b"old")
    content, body = downloading(caller)

    caller.wait(getattr(content, method)(kind(target)))

    assert target.read_bytes() == LINES
    assert list(tmp_path.iterdir()) == [target]
    assert body.closed


def test_a_chunk_size_may_be_given(caller: Caller, tmp_path: Path) -> None:
    """The file is the same."""
    content, _ = downloading(caller)

    caller.wait(content.stream_to_file(tmp_path / "out", chunk_size=7))

    assert (tmp_path / "out").read_bytes() == LINES


def test_a_link_is_written_through(caller: Caller, tmp_path: Path) -> None:
    """It stays a link; its target is replaced."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    content, _ = downloading(caller)

    caller.wait(content.write_to_file(link))

    assert link.is_symlink()
    assert target.read_bytes() == LINES


def test_a_device_is_written_to(caller: Caller) -> None:
    """Not replaced by a file."""
    content, body = downloading(caller)

    caller.wait(content.write_to_file("/dev/null"))

    assert Path("/dev/null").is_char_device()
    assert body.closed


def test_an_empty_file_is_written_too(caller: Caller, tmp_path: Path) -> None:
    """Nothing is an answer."""
    content, _ = downloading(caller, b"")

    caller.wait(content.write_to_file(tmp_path / "out"))

    assert (tmp_path / "out").read_bytes() == b""


@pytest.mark.parametrize(
    ("failure", "kind"),
    [(httpx.ReadTimeout("slow"), APITimeoutError), (httpx.RemoteProtocolError("cut"), APIConnectionError)],
)
def test_a_failed_download_leaves_no_half_file(
    caller: Caller, tmp_path: Path, failure: Exception, kind: Type[Exception]
) -> None:
    """The file appears when it is complete; an older one stays as it was."""
    target = tmp_path / "out"
    for older in (None, b"old"):
        if older is not None:
            target.write_bytes(older)
        content, body = downloading(caller, LINES, failure)

        with pytest.raises(kind) as caught:
            caller.wait(content.write_to_file(target))

        assert caught.value.__cause__ is failure
        assert [path.read_bytes() for path in tmp_path.iterdir()] == ([] if older is None else [older])
        assert body.closed


def test_a_file_that_cannot_be_written_is_an_error_of_ours(caller: Caller, tmp_path: Path) -> None:
    """A folder that is missing, or the name of a folder; nothing is left behind, and the connection is given back."""
    for target in (tmp_path / "missing" / "out", tmp_path):
        content, body = downloading(caller)

        with pytest.raises(InvalidArgumentError, match="cannot write") as caught:
            caller.wait(content.write_to_file(target))
        caller.close(content)

        assert any(isinstance(cause, OSError) for cause in causes(caught.value))
        assert body.closed
    assert list(tmp_path.iterdir()) == []
    assert [path for path in tmp_path.parent.iterdir() if path.name.startswith(f"{tmp_path.name}.")] == []


def test_a_disk_that_is_full_leaves_nothing(caller: Caller, tmp_path: Path) -> None:
    """The half file is deleted, and the error is ours."""
    content, body = downloading(caller, *[b"x" * 65536] * 4)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(ZhipuAIError, match="too large"):
            caller.wait(content.write_to_file(tmp_path / "out"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    caller.close(content)

    assert list(tmp_path.iterdir()) == []
    assert body.closed


def causes(error: BaseException) -> Iterator[BaseException]:
    """What led to an error."""
    while error.__cause__ is not None:
        error = error.__cause__
        yield error


def test_a_large_file_is_not_held_in_memory(tmp_path: Path) -> None:
    """Writing 32 MB takes a small part of that."""
    caller = Caller(awaits=False)
    content, _ = downloading(caller, *[b"x" * 65536] * 512)

    tracemalloc.start()
    content.write_to_file(tmp_path / "large")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (tmp_path / "large").stat().st_size == 32 * 1024 * 1024
    assert peak < 4 * 1024 * 1024


def test_a_download_is_a_context_manager(caller: Caller) -> None:
    """Leaving the block gives the connection back."""
    content, body = downloading(caller)

    with caller.inside(content) as entered:
        assert entered is content

    assert body.closed
    caller.close(content)


def test_a_download_that_is_dropped_gives_its_connection_back() -> None:
    """Read in part or never."""

    def take(count: int) -> Body:
        body = Body([b"a", b"b", b"c"])
        client = answering(lambda request: httpx.Response(200, headers=HEADERS, stream=body))
        pieces = client.files.content("f1").iter_bytes()
        taken = [piece for piece, _ in zip(pieces, range(count))]
        assert len(taken) == count
        return body

    assert take(0).closed
    assert take(1).closed


@pytest.mark.parametrize("body", [refused("1000"), {"code": 1000, "msg": "Token", "success": False}])
def test_an_error_instead_of_a_file_is_raised(caller: Caller, body: Any) -> None:
    """Under its status, or under HTTP 200 in JSON."""
    with pytest.raises(APIAuthenticationError):
        caller.wait(caller.answering(failing(200, body)).files.content("f1"))
    with pytest.raises(APIRequestFailedError):
        caller.wait(caller.answering(failing(400, body)).files.content("f1"))


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"id": "1", "error": {"code": "1213", "message": "m"}}).encode() + b"\n",
        b'{"a": 1}\n{"b": 2}\n',
        b"{broken",
        b"",
        b"\xff\x00",
    ],
)
def test_a_file_may_hold_anything(caller: Caller, content: bytes) -> None:
    """Also the lines of errors of a batch, which look like errors: it is a file all the same."""
    client = caller.answering(lambda request: httpx.Response(200, headers=HEADERS, stream=Body([content])))

    assert caller.wait(caller.wait(client.files.content("f1")).read()) == content


def test_a_json_file_without_a_disposition_is_a_file(caller: Caller) -> None:
    """A JSON body that is no error is the file."""
    body = Body([b'{"a": ', b"1}"])
    client = caller.answering(
        lambda request: httpx.Response(200, headers={"content-type": "application/json"}, stream=body)
    )

    assert caller.wait(caller.wait(client.files.content("f1")).read()) == b'{"a": 1}'


def test_a_json_lines_file_sent_as_json_is_a_file(caller: Caller) -> None:
    """More than one JSON value is no error body."""
    for lines in (LINES, b"not json", b""):
        client = caller.answering(
            lambda request, lines=lines: httpx.Response(
                200, headers={"content-type": "application/json"}, stream=Body([lines])
            )
        )
        assert caller.wait(caller.wait(client.files.content("f1")).read()) == lines


def test_a_download_that_breaks_is_an_error_of_ours(caller: Caller) -> None:
    """Read whole or iterated."""
    for method in ("read", "iter_bytes"):
        content, body = downloading(caller, LINES, httpx.ReadError("reset"))
        with pytest.raises(APIConnectionError):
            (caller.wait if method == "read" else caller.collect)(getattr(content, method)())
        assert body.closed


def test_a_server_error_is_tried_again(caller: Caller) -> None:
    """Reading a file does no harm twice."""
    answers: Iterator[httpx.Response] = iter(
        [httpx.Response(500), httpx.Response(200, headers=HEADERS, stream=Body([LINES]))]
    )
    client = caller.answering(lambda request: next(answers))

    assert caller.wait(caller.wait(client.files.content("f1")).read()) == LINES
    assert len(caller.pauses) == 1


def test_a_missing_file_is_a_status_error(caller: Caller) -> None:
    """With its body read."""
    body = Body([b'{"error":{"code":"404",', b'"message":"not there"}}'])
    client = caller.answering(lambda request: httpx.Response(404, stream=body))

    with pytest.raises(APIStatusError, match="not there") as caught:
        caller.wait(client.files.content("f1"))

    assert (caught.value.status_code, caught.value.code) == (404, "404")
    assert body.closed


def names(content: Any) -> List[str]:
    """What is public."""
    return [name for name in dir(content) if not name.startswith("_")]


def test_both_colours_have_the_same_methods() -> None:
    """But for `aclose`."""
    assert sorted({*names(BinaryContent), "aclose"}) == sorted(names(AsyncBinaryContent))


def test_it_can_be_read_as_text_piece_by_piece(caller: Caller) -> None:
    """No character is cut in two, wherever the pieces end."""
    cut = LINES.index("请".encode()) + 1
    content, body = downloading(caller, LINES[:cut], LINES[cut:])

    assert "".join(caller.collect(content.iter_text())) == LINES.decode()
    assert body.closed


@pytest.mark.parametrize("text", [LINES.decode(), LINES.decode().rstrip("\n"), LINES.decode().replace("\n", "\r\n")])
def test_it_can_be_read_line_by_line(caller: Caller, text: str) -> None:
    """As the output of a batch; the last line may lack its end, and U+2028 ends none."""
    data = text.replace("请求", "请\u2028求").encode()
    content, _ = downloading(caller, data[:30], data[30:70], data[70:])

    lines = caller.collect(content.iter_lines())

    assert lines == LINES.decode().replace("请求", "请\u2028求").rstrip("\n").split("\n")
    assert json.loads(lines[0])["response"]["status_code"] == 200


def test_it_can_be_read_as_json(caller: Caller) -> None:
    """When it is JSON; otherwise that is a ValueError."""
    content, _ = downloading(caller, b'{"a": ', b"1}")
    other, _ = downloading(caller, b"text")
    caller.wait(content.read())
    caller.wait(other.read())

    assert content.json() == {"a": 1}
    with pytest.raises(ValueError, match="Expecting value"):
        other.json()


def test_status_and_headers_are_there_before_the_bytes(caller: Caller) -> None:
    """As of an HTTP response."""
    content, body = downloading(caller)

    assert content.status_code == 200
    assert content.headers["content-type"] == HEADERS["content-type"]
    assert content.encoding == "utf-8"
    assert body.read == 0
    caller.close(content)
