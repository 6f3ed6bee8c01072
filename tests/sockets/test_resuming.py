"""Downloads that break off, and go on where they stopped."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import pytest
import trio

from tests.clients import KEY, Caller
from tests.servers import Exchange, Server
from zhipuai_facade import APIConnectionError, APINotFoundError, APITimeoutError, AsyncZhipuAI, InvalidArgumentError

CONTENT = b"".join(b'{"custom_id": "request-%07d"}\n' % number for number in range(20_000))
OTHER = CONTENT.replace(b"request", b"another")
STEP = 100_000


class Breaking:
    """Serves a file, but breaks off after `STEP` bytes, ``breaks`` times.

    Attributes:
        headers: What tells that parts can be asked for.
        content: What the file holds now.
        ranges: The ranges that were asked for.
    """

    def __init__(self, breaks: int = 1, **headers: str) -> None:
        self.breaks = breaks
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.content = CONTENT
        self.part_of: Optional[str] = None
        self.ranges: List[Optional[str]] = []
        self.length = True
        self.status = 206

    def __call__(self, exchange: Exchange) -> None:
        asked = exchange.headers.get("range")
        self.ranges.append(asked)
        begin, status, extra = 0, 200, dict(self.headers)
        if asked is not None:
            assert exchange.headers["accept-encoding"] == "identity"
            if exchange.headers["if-range"] in (self.headers.get("ETag"), self.headers.get("Last-Modified")):
                begin, status = int(asked[len("bytes=") : -1]), self.status
                extra["Content-Range"] = self.part_of or f"bytes {begin}-{len(self.content) - 1}/{len(self.content)}"
        if status == 416:
            exchange.answer(b"", status=416)
            return
        rest = self.content[begin:]
        breaks, self.breaks = self.breaks > 0, self.breaks - 1
        self._send(exchange, status, extra, rest, rest[:STEP] if breaks else rest)
        if breaks:
            exchange.hang_up()

    def _send(self, exchange: Exchange, status: int, extra: Dict[str, str], whole: bytes, sent: bytes) -> None:
        framing = f"Content-Length: {len(whole)}" if self.length else "Transfer-Encoding: chunked"
        lines = [f"{name}: {value}" for name, value in extra.items()]
        exchange.send("\r\n".join([f"HTTP/1.1 {status} X", framing, *lines, "", ""]).encode())
        if self.length:
            exchange.send(sent)
            return
        exchange.chunk(sent)
        if sent == whole:
            exchange.end()


PARTS = {"Accept_Ranges": "bytes", "ETag": '"v1"'}


def download(caller: Caller, platform: Breaking, target: Path, retries: int = 3, **options: Any) -> None:
    """Write the file."""
    with Server(platform) as server:
        client = caller.connecting(server.base_url, max_retries=retries)
        try:
            caller.wait(caller.wait(client.files.content("f")).write_to_file(target, **options))
        finally:
            caller.close(client)
        assert server.is_left()


@pytest.mark.parametrize("length", [True, False])
@pytest.mark.parametrize(
    "headers", [PARTS, {"Accept_Ranges": "bytes", "Last_Modified": "Wed, 21 Oct 2026 07:28:00 GMT"}]
)
def test_a_download_goes_on_where_it_stopped(
    caller: Caller, tmp_path: Path, headers: Dict[str, str], length: bool
) -> None:
    """More than once; only what is missing is asked for, of the same version."""
    platform = Breaking(breaks=2, **headers)
    platform.length = length

    download(caller, platform, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == CONTENT
    assert platform.ranges == [None, f"bytes={STEP}-", f"bytes={2 * STEP}-"]
    assert len(caller.pauses) == 2
    assert list(tmp_path.iterdir()) == [tmp_path / "out"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Accept_Ranges": "bytes"},
        {"Accept_Ranges": "none", "ETag": '"v1"'},
        {"ETag": '"v1"'},
        {"Accept_Ranges": "bytes", "ETag": 'W/"v1"'},
    ],
)
def test_a_download_that_cannot_go_on_starts_again(caller: Caller, tmp_path: Path, headers: Dict[str, str]) -> None:
    """Where the server gives no parts, or does not tell one version from another for sure."""
    platform = Breaking(**headers)

    download(caller, platform, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == CONTENT
    assert platform.ranges == [None, None]


def test_another_version_is_not_mixed_with_the_first(caller: Caller, tmp_path: Path) -> None:
    """The file changed in between: the server sends all of it, and nothing of the older one is kept."""
    platform = Breaking(**PARTS)

    def change(done: int, total: Optional[int]) -> None:
        platform.content, platform.headers["ETag"] = OTHER, '"v2"'

    download(caller, platform, tmp_path / "out", progress=change)

    assert (tmp_path / "out").read_bytes() == OTHER
    assert platform.ranges == [None, f"bytes={STEP}-"]


@pytest.mark.parametrize("part_of", ["bytes 5-9/600000", "bytes 100000-619999/7", "items 1-2/3"])
def test_another_part_than_was_asked_for_is_not_written(caller: Caller, tmp_path: Path, part_of: str) -> None:
    """The download starts again."""
    platform = Breaking(**PARTS)
    platform.part_of = part_of

    download(caller, platform, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == CONTENT
    assert platform.ranges == [None, f"bytes={STEP}-", None]


def test_a_part_that_is_refused_is_not_needed(caller: Caller, tmp_path: Path) -> None:
    """HTTP 416: the download starts again."""
    platform = Breaking(**PARTS)
    platform.status = 416

    download(caller, platform, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == CONTENT
    assert platform.ranges == [None, f"bytes={STEP}-", None]


@pytest.mark.parametrize("headers", [PARTS, {}])
def test_a_download_is_tried_again_as_often_as_a_call(caller: Caller, tmp_path: Path, headers: Dict[str, str]) -> None:
    """Then the failure comes out, and nothing is left but an older file."""
    (tmp_path / "out").write_bytes(b"old")
    platform = Breaking(breaks=9, **headers)

    with pytest.raises(APIConnectionError) as caught:
        download(caller, platform, tmp_path / "out", retries=2)

    assert len(platform.ranges) == 3
    assert caught.value.attempts == 3
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_part_that_the_caller_asked_for_is_asked_for_again(caller: Caller, tmp_path: Path) -> None:
    """Nothing is added to a range of the caller's own: it starts again."""
    platform = Breaking(**PARTS)
    mine = {"range": "bytes=1000-", "if-range": '"v1"', "accept-encoding": "identity"}
    with Server(platform) as server:
        client = caller.connecting(server.base_url)
        caller.wait(caller.wait(client.files.content("f", extra_headers=mine)).write_to_file(tmp_path / "out"))
        caller.close(client)

    assert (tmp_path / "out").read_bytes() == CONTENT[1000:]
    assert platform.ranges == ["bytes=1000-"] * 2


def test_what_is_gone_in_between_is_an_error(caller: Caller, tmp_path: Path) -> None:
    """The error of the second answer comes out, at once."""
    first = Breaking()

    def platform(exchange: Exchange) -> None:
        if first.ranges:
            exchange.answer({"error": {"code": "404", "message": "gone"}}, status=404)
        else:
            first(exchange)

    with pytest.raises(APINotFoundError):
        download(caller, platform, tmp_path / "out")  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


def test_a_download_that_falls_silent_goes_on(caller: Caller, tmp_path: Path) -> None:
    """Over a new connection; without retries, it is a timeout and leaves nothing."""
    breaking = Breaking(**PARTS)

    def platform(exchange: Exchange) -> None:
        silent = not breaking.ranges
        breaking(exchange)
        exchange.over = False
        if silent:
            exchange.wait_for_the_client_to_go()

    with Server(platform) as server:
        client = caller.connecting(server.base_url, timeout=0.3)
        caller.wait(caller.wait(client.files.content("f")).write_to_file(tmp_path / "out"))
        client_without = client.with_options(max_retries=0)
        breaking.ranges, breaking.breaks = [], 1
        with pytest.raises(APITimeoutError):
            caller.wait(caller.wait(client_without.files.content("f")).write_to_file(tmp_path / "other"))
        caller.close(client)

    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out").read_bytes() == CONTENT


def test_a_device_takes_what_follows_but_no_beginning_twice(caller: Caller) -> None:
    """What was written to it stays written: it can go on, it cannot start again."""
    platform = Breaking(**PARTS)
    download(caller, platform, Path("/dev/null"))
    assert platform.ranges == [None, f"bytes={STEP}-"]

    with pytest.raises(APIConnectionError):
        download(caller, Breaking(), Path("/dev/null"))


def test_a_download_tells_its_progress(caller: Caller, tmp_path: Path) -> None:
    """From nothing to everything, also across a break; without a length, the sum is told at the end."""
    for length in (True, False):
        told: List[Tuple[int, Optional[int]]] = []
        platform = Breaking(**PARTS)
        platform.length = length

        download(caller, platform, tmp_path / "out", progress=lambda *now, told=told: told.append(now))

        done = [one for one, _ in told]
        assert done == sorted(done)
        assert told[0] == (0, len(CONTENT) if length else None)
        assert told[-1] == (len(CONTENT), len(CONTENT))
        assert len(told) > 4


@pytest.mark.parametrize("failure", [ValueError("stop"), OSError("stop"), KeyboardInterrupt(), RuntimeError("closed")])
def test_what_progress_raises_stops_the_download(caller: Caller, tmp_path: Path, failure: BaseException) -> None:
    """It comes out unchanged; no file is left, and the connection is given back."""

    def stop(done: int, total: Optional[int]) -> None:
        if done:
            raise failure

    with pytest.raises(type(failure)) as caught:
        download(caller, Breaking(), tmp_path / "out", progress=stop)

    assert caught.value is failure
    assert list(tmp_path.iterdir()) == []
    assert caller.pauses == []


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(caller: Caller, tmp_path: Path, mode: int) -> None:
    """And before it has its name, nobody reads it who could not read the older one."""
    target = tmp_path / "out"
    target.write_bytes(b"old")
    target.chmod(mode)
    seen: List[int] = []

    def look(done: int, total: Optional[int]) -> None:
        (part,) = [path for path in tmp_path.iterdir() if path != target]
        assert re.fullmatch(r"out\.[0-9a-f]{12}\.part", part.name)
        seen.append(stat.S_IMODE(part.stat().st_mode))
        assert target.read_bytes() == b"old"

    download(caller, Breaking(breaks=0), target, progress=look)

    assert {*seen, stat.S_IMODE(target.stat().st_mode)} == {mode}
    assert target.read_bytes() == CONTENT


def test_a_long_name_can_be_written(caller: Caller, tmp_path: Path) -> None:
    """The part's name is no longer than the file's own may be."""
    target = tmp_path / ("名" * 85)

    download(caller, Breaking(breaks=0), target)

    assert target.read_bytes() == CONTENT
    with pytest.raises(InvalidArgumentError, match="cannot write"):
        download(caller, Breaking(breaks=0), tmp_path / "\0")


def test_a_download_goes_on_under_trio(tmp_path: Path) -> None:
    """As under asyncio."""
    platform = Breaking(**PARTS)

    async def main(base_url: str) -> None:
        async with AsyncZhipuAI(api_key=KEY, base_url=base_url) as client:
            await (await client.files.content("f")).write_to_file(tmp_path / "out")

    with Server(platform) as server:
        trio.run(main, server.base_url)

    assert (tmp_path / "out").read_bytes() == CONTENT
