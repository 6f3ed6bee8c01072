"""What vcrpy does wrong with httpx, and that we do not.

Each test shows the fault as it is upstream, and the way around it. When upstream no longer has it, its half of the test
fails: then the workaround may go, as far as the oldest vcrpy that we take does not need it. What upstream would have to
change stands beside each workaround: in zhipuai_facade/testing/playback.py, matching.py, format.py and scrubbing.py.
"""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, List

import httpx
import pytest
import vcr

from tests.clients import BASE_URL, COMPLETION, KEY, MESSAGES, Caller, failing, streaming
from tests.clients import caller as caller
from tests.clients import plain_environment as plain_environment
from tests.testing.streaming_server import DONE, StreamingServer, event
from zhipuai_facade import APIConnectionError, ZhipuAI
from zhipuai_facade.testing import UnmatchedRequest, cassette, read_cassette

GONE = "vcrpy no longer does this: see what stands beside the workaround"
HALF = 'data: {"half'


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    """Where ours may be."""
    return tmp_path / "ours.yaml"


@pytest.fixture
def theirs(tmp_path: Path) -> str:
    """Where vcrpy's may be."""
    return str(tmp_path / "theirs.yaml")


@pytest.fixture
def slow() -> Iterator[StreamingServer]:
    """A platform that sends one event, and the others when its gate opens, or when it loses patience."""
    with StreamingServer([event("a"), event("b"), event("c"), DONE], impatience=0.05) as server:
        server.gate.clear()
        yield server


def upstream_pieces(url: str, *, at_most: int = 100) -> List[str]:
    """What plain httpx reads of a stream, at most so many pieces."""
    pieces: List[str] = []
    with httpx.Client() as http, http.stream("POST", url, content=b"{}") as response:
        for piece in response.iter_text():
            pieces.append(piece)
            if len(pieces) == at_most:
                break
    return pieces


def test_streams_are_buffered_while_recording(caller: Caller, slow: StreamingServer, tape: Path, theirs: str) -> None:
    """vcrpy reads all of a stream before it passes on anything; we pass on each piece as it comes."""
    with vcr.use_cassette(theirs):
        upstream_pieces(slow.origin, at_most=1)
    sent_upstream = slow.sent
    slow.sent, slow.impatience = 0, 5.0

    client = caller.connecting(slow.base_url)
    with cassette(tape, record="new"):
        stream = caller.ask(client, stream=True)
        caller.first(stream)
        sent = slow.sent
        slow.gate.set()
        caller.collect(stream)
    caller.close(client)

    assert sent == 1
    assert sent_upstream == 4, GONE


def test_streams_are_replayed_as_one_piece(caller: Caller, slow: StreamingServer, tape: Path, theirs: str) -> None:
    """vcrpy keeps no pieces; we replay event by event."""
    slow.gate.set()
    for _ in range(2):
        with vcr.use_cassette(theirs, record_mode="once"):
            upstream = upstream_pieces(slow.origin)

    client = caller.connecting(slow.base_url)
    for mode in ("new", "none"):
        with cassette(tape, record=mode):  # type: ignore[arg-type]
            http = caller.http_of(client)
            body = {"model": "glm-4.7", "messages": MESSAGES, "stream": True}
            request = http.build_request("POST", f"{slow.base_url}/chat/completions", json=body)
            response = caller.wait(http.send(request, stream=True))
            pieces = caller.collect(response.aiter_text() if caller.awaits else response.iter_text())
    caller.close(client)

    assert pieces == [event("a"), event("b"), event("c"), DONE]
    assert len(upstream) == 1, GONE


def test_leaving_early_waits_for_the_whole_stream(
    caller: Caller, slow: StreamingServer, tape: Path, theirs: str
) -> None:
    """vcrpy would never come back from a stream without an end; we leave at once, and keep what came."""
    with vcr.use_cassette(theirs):
        upstream_pieces(slow.origin, at_most=1)
    sent_upstream = slow.sent
    slow.sent, slow.impatience = 0, 5.0

    client = caller.connecting(slow.base_url)
    with cassette(tape, record="new"):
        stream = caller.ask(client, stream=True)
        caller.first(stream)
        caller.close(stream)
    caller.close(client)

    assert slow.sent == 1
    assert read_cassette(tape).interactions[0].pieces == [event("a").encode()]
    assert sent_upstream == 4, GONE


def test_errors_of_the_transport_are_not_recorded(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy keeps nothing when there is no answer, so that the replay cannot fail; ours fails in the same way."""
    with StreamingServer([]) as server:
        nobody = server.origin
    with vcr.use_cassette(theirs) as upstream, pytest.raises(httpx.ConnectError):
        upstream_pieces(nobody)

    for mode in ("new", "none"):
        client = caller.connecting(f"{nobody}/api/paas/v4", max_retries=0)
        with cassette(tape, record=mode), pytest.raises(APIConnectionError) as caught:  # type: ignore[arg-type]
            caller.ask(client)
        caller.close(client)
        assert isinstance(caught.value.__cause__, httpx.ConnectError)

    assert len(upstream) == 0, GONE


def test_streams_that_break_off_are_not_recorded(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy loses even what came before; we pass it on, keep it, and break off again in the replay."""
    with StreamingServer([event("a"), HALF], cut=True) as server:
        upstream: List[str] = []
        with vcr.use_cassette(theirs) as kept, pytest.raises(httpx.RemoteProtocolError):
            upstream += upstream_pieces(server.origin)

        for mode in ("new", "none"):
            client = caller.connecting(server.base_url)
            with cassette(tape, record=mode):  # type: ignore[arg-type]
                stream = caller.ask(client, stream=True)
                assert caller.first(stream).choices[0].delta.content == "a"
                with pytest.raises(APIConnectionError):
                    caller.first(stream)
            caller.close(client)

    assert read_cassette(tape).interactions[0].body.decode() == event("a") + HALF
    assert (len(kept), upstream) == (0, []), GONE


def test_the_body_is_not_matched(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy takes another prompt for the same request; we do not."""
    with StreamingServer([DONE]) as server:
        for body in (b'{"prompt": "a"}', b'{"prompt": "b"}'):
            with vcr.use_cassette(theirs, record_mode="once"), httpx.Client() as http:
                upstream = http.post(server.origin, content=body).status_code
        asked = server.requests

    with cassette(tape, record="new"):
        caller.ask(caller.answering(failing(200, COMPLETION)))
    with pytest.raises(UnmatchedRequest), cassette(tape):
        caller.ask(caller.answering(), messages=[{"role": "user", "content": "再见"}])

    assert (upstream, asked) == (200, 1), GONE


def test_forms_never_match(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy, when told to match bodies, compares boundaries, which are made by chance; we compare fields."""
    answer = {"id": "f1", "object": "file", "filename": "a", "purpose": "batch", "bytes": 3, "created_at": 1}
    with StreamingServer([DONE]) as server:
        for _ in range(2):
            options: Any = {"record_mode": "new_episodes", "match_on": ("method", "path", "body")}
            with vcr.use_cassette(theirs, **options), httpx.Client() as http:
                http.post(server.origin, files={"file": io.BytesIO(b"abc")})
        asked = server.requests

    for mode in ("new", "none"):
        with cassette(tape, record=mode) as played:  # type: ignore[arg-type]
            caller.wait(caller.answering(failing(200, answer)).files.create(file=("a", b"abc"), purpose="batch"))

    assert len(played.played) == 1
    assert asked == 2, GONE


def test_files_are_in_the_encoding_of_the_locale(tape: Path, theirs: str) -> None:
    """vcrpy's own cassettes with Chinese in them cannot be read, or written, where the locale has none; ours can."""
    program = f"""
import sys, httpx, vcr
from zhipuai_facade import ZhipuAI
from zhipuai_facade.testing import cassette

platform = httpx.MockTransport(lambda request: httpx.Response(200, json={COMPLETION!r}))
for mode in ("new", "none"):
    with cassette({str(tape)!r}, record=mode):
        client = ZhipuAI(api_key={KEY!r}, base_url={BASE_URL!r}, http_client=httpx.Client(transport=platform))
        client.chat.completions.create(model="glm-4.7", messages={MESSAGES!r})
from vcr.persisters.filesystem import FilesystemPersister
from vcr.serializers import jsonserializer
try:
    open({theirs!r}, "w", encoding="utf-8").write('{{"interactions": [], "说": "你好"}}')
    FilesystemPersister.load_cassette({theirs!r}, jsonserializer)
except ValueError:
    print("upstream cannot")
"""
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": ""}

    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-"],
        input=program.encode("ascii", "backslashreplace"),
        capture_output=True,
        env=environment,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    assert "content: 你好" in tape.read_text(encoding="utf-8")
    assert done.stdout.decode().strip() == "upstream cannot", GONE


def test_hooks_of_requests_are_called_again_and_again(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy calls the same hook on what it made already, so that one which counts goes wrong; we use none."""
    calls: List[int] = []

    def count(request: Any) -> Any:
        calls.append(1)
        return request

    with StreamingServer([DONE]) as server:
        for _ in range(2):
            with vcr.use_cassette(theirs, before_record_request=count), httpx.Client() as http:
                http.post(server.origin, content=b"{}")

    numbered = {"replacements": {"你好": "你好 once"}}
    with cassette(tape, record="new", **numbered):  # type: ignore[arg-type]
        caller.ask(caller.answering(failing(200, COMPLETION)))
    with cassette(tape, **numbered) as played:  # type: ignore[arg-type]
        caller.ask(caller.answering())

    assert played.interactions[0].json["messages"][0]["content"] == "你好 once"
    assert len(calls) > 2, GONE


def test_the_whole_process_is_patched(tape: Path, theirs: str) -> None:
    """vcrpy records every httpx client there is; we record ours, and leave the application's others alone."""

    def hit(url: str) -> None:
        with httpx.Client() as other:
            other.post(url, content=b"{}")

    with StreamingServer([DONE]) as server:
        with vcr.use_cassette(theirs) as upstream:
            hit(server.origin)
        client = Caller(awaits=False).answering(failing(200, COMPLETION))
        with cassette(tape, record="new"):
            hit(server.origin)
            Caller(awaits=False).ask(client)
        with cassette(tape):
            hit(server.origin)
            Caller(awaits=False).ask(client)
        asked = server.requests

    assert asked == 3
    assert len(read_cassette(tape).interactions) == 1
    assert len(upstream) == 1, GONE


class Own(httpx.BaseTransport):
    """A transport that somebody wrote."""

    asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        Own.asked += 1
        return streaming(event("a").encode(), DONE.encode())(request)


def test_own_transports_are_bypassed(tape: Path, theirs: str) -> None:
    """vcrpy does not see a transport that is not httpx's, not even when it may not touch the network; we do."""
    with vcr.use_cassette(theirs, record_mode="none") as upstream, httpx.Client(transport=Own()) as http:
        http.get("https://nowhere.test")
    asked_upstream, Own.asked = Own.asked, 0

    for mode in ("new", "none"):
        client = ZhipuAI(api_key=KEY, base_url=BASE_URL, http_client=httpx.Client(transport=Own()))
        with cassette(tape, record=mode):  # type: ignore[arg-type]
            chunks = list(client.chat.completions.create(model="glm-4.7", messages=MESSAGES, stream=True))
            assert chunks[0].choices[0].delta.content == "a"

    assert Own.asked == 1
    assert (asked_upstream, len(upstream)) == (1, 0), GONE


def test_what_was_just_recorded_answers_the_next_question(caller: Caller, tape: Path, theirs: str) -> None:
    """vcrpy, when it adds to a cassette, plays at once what it recorded a moment ago; we ask again."""
    with StreamingServer([DONE]) as server:
        for paths in (["/a"], ["/b", "/b"]):
            with vcr.use_cassette(theirs, record_mode="new_episodes"), httpx.Client() as http:
                for path in paths:
                    http.post(server.origin + path, content=b"{}")
        asked = server.requests

    with cassette(tape, record="new"):
        caller.ask(caller.answering(failing(200, COMPLETION)))
    with cassette(tape, record="new") as extended:
        client = caller.answering(failing(200, COMPLETION))
        for _ in range(3):
            caller.ask(client)

    assert len(extended.recorded) == 2
    assert asked == 2, GONE
