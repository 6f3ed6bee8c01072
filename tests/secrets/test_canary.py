"""A key and a prompt that nobody else has are sent everywhere, and looked for everywhere that they must not be."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import pickle
import socket
import struct
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from zhipuai_openapi.codes import STATUSES

from tests.clients import COMPLETION, DONE, Caller, Recorder, event, failing, refused, streaming
from tests.servers import Exchange, Server, unused_address
from tests.sockets.proxies import Proxy, TLSServer
from tests.sockets.test_network import secured
from tests.unit.test_constructor import parts_of
from zhipuai_facade import InvalidArgumentError, ZhipuAIError
from zhipuai_facade.testing import cassette

from .exposure import kept, shown

KEY_ID = "canaryid00112233445566778899aabb"
SECRET = "canarysecretQ7xW2mZ9"
KEY = f"{KEY_ID}.{SECRET}"
PROMPT = "canaryprompt of an unpublished novel"
PROXY_PASSWORD = "canaryproxypassword"
MESSAGES = [{"role": "user", "content": PROMPT}]

modes = pytest.mark.parametrize("disable_token_cache", [True, False], ids=["key", "token"])


class Watch:
    """Who has sent what, so that it can be looked for.

    Attributes:
        tokens: The tokens that were sent instead of the key.
    """

    def __init__(self) -> None:
        self.tokens: set[str] = set()

    def over(self, handler: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
        """``handler``, watched."""

        def watched(request: httpx.Request) -> httpx.Response:
            self.tokens.add(request.headers.get("authorization", "").rpartition(" ")[2])
            return handler(request)

        return watched

    @property
    def secrets(self) -> list[str]:
        """What may be nowhere."""
        halves = base64.b64encode(KEY.encode()).decode()
        parts = [part for token in self.tokens for part in (token, token.rpartition(".")[2]) if len(part) > 8]
        return [KEY, KEY_ID, SECRET, halves, PROXY_PASSWORD, *parts]

    def holds(self, found: Iterator[tuple[str, str]], *more: str) -> list[str]:
        """Where one of the secrets, or of ``more``, was found."""
        looked_for = [*self.secrets, *more]
        return [where for where, text in found if any(secret in text for secret in looked_for)]


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture(autouse=True)
def everything_said(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever is logged or warned of during a test is looked through at its end."""
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield
    said = [str(warning.message) for warning in seen]
    logged = [(record.name, record.levelno, record.getMessage()) for record in caplog.records]
    for text in [*said, *(message for _, _, message in logged)]:
        assert not any(secret in text for secret in (KEY, KEY_ID, SECRET, PROXY_PASSWORD)), text
        assert "Bearer ey" not in text, text
    assert not any(PROMPT in text for text in said)
    for name, level, message in logged:
        assert PROMPT not in message or (name, level) == ("zhipuai_facade", logging.DEBUG), message


def asking(client: Any, **parameters: Any) -> Any:
    """A question that holds the prompt."""
    return client.chat.completions.create(**{"model": "glm-4.7", "messages": MESSAGES, **parameters})


def raised(caller: Caller, ask: Callable[[], Any]) -> BaseException:
    """What comes out of a call, whole or while it is read."""
    with pytest.raises(BaseException) as caught:  # noqa: B017, PT011
        answer = caller.wait(ask())
        caller.collect(answer)
    assert not isinstance(caught.value, (AssertionError, pytest.fail.Exception))
    return caught.value


def clean(watch: Watch, error: BaseException) -> None:
    """Nothing of an exception shows the key or the prompt, and nothing that is kept of it holds the key."""
    assert watch.holds(shown(error), PROMPT) == []
    if isinstance(error, ZhipuAIError):
        assert watch.holds(kept(error)) == []


# Over a function

SAME = {"location": "/api/paas/v4/elsewhere"}
PLAIN: dict[str, Any] = {
    **{f"code {code}": failing(status, refused(code)) for code, status in STATUSES.items()},
    **{f"status {status}": failing(status) for status in (302, 400, 401, 403, 404, 408, 409, 413, 429, 434, 500, 503)},
    "200 with an error": failing(200, refused("1301")),
    "200 with another error": failing(200, {"code": 500, "msg": "x", "success": False}),
    "html": lambda request: httpx.Response(200, text="<html>"),
    "bad gateway": lambda request: httpx.Response(502, text="<html>"),
    "no json": lambda request: httpx.Response(200, text="{"),
    "no content": lambda request: httpx.Response(204),
    "a redirect": failing(307, None, SAME),
    **{
        kind.__name__: Recorder(kind("failed"))
        for kind in (
            httpx.ConnectTimeout,
            httpx.ReadTimeout,
            httpx.WriteTimeout,
            httpx.PoolTimeout,
            httpx.ConnectError,
            httpx.ReadError,
            httpx.WriteError,
            httpx.ProxyError,
            httpx.RemoteProtocolError,
            httpx.DecodingError,
            httpx.TooManyRedirects,
            httpx.StreamError,
            OSError,
            ValueError,
            TypeError,
            RuntimeError,
        )
    },
    "an illegal header": Recorder(httpx.LocalProtocolError(f"Illegal header value b'Bearer {KEY} '")),
}
STREAMS: dict[str, Any] = {
    "broken": streaming(event("a"), b"data: {broken\n\n"),
    "no object": streaming(event("a"), b"data: []\n\n"),
    "cut": streaming(event("a"), httpx.ReadError("reset")),
    "silent": streaming(event("a"), httpx.ReadTimeout("slow")),
    "an error": streaming(event("a"), b'data: {"error":{"code":"1301","message":"m"}}\n\n'),
    "an answer": failing(200, COMPLETION),
    "an error instead": failing(400, refused("1210")),
}


@modes
@pytest.mark.parametrize("way", PLAIN)
def test_no_failure_of_a_call_shows_key_or_prompt(
    caller: Caller, watch: Watch, way: str, disable_token_cache: bool
) -> None:
    """Whatever the platform, or what lies before it, does; retries and tokens that are signed anew included."""
    client = caller.answering(
        watch.over(PLAIN[way]), api_key=KEY, disable_token_cache=disable_token_cache, max_retries=1
    )

    error = raised(caller, lambda: asking(client))
    raw = raised(caller, lambda: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))

    clean(watch, error)
    clean(watch, raw)


@modes
@pytest.mark.parametrize("way", STREAMS)
def test_no_failure_of_a_stream_shows_key_or_prompt(
    caller: Caller, watch: Watch, way: str, disable_token_cache: bool
) -> None:
    """Neither before its first event nor after it."""
    client = caller.answering(watch.over(STREAMS[way]), api_key=KEY, disable_token_cache=disable_token_cache)

    clean(watch, raised(caller, lambda: asking(client, stream=True)))


@modes
def test_no_failure_after_a_redirect_shows_key_or_prompt(
    caller: Caller, watch: Watch, disable_token_cache: bool
) -> None:
    """A client that follows redirects sends a second request, which httpx's exception holds."""
    for failure in (failing(400, refused("1210")), Recorder(httpx.ReadError("reset"))):
        moved = httpx.Response(307, headers=SAME)
        handler = watch.over(
            lambda request, failure=failure, moved=moved: (
                failure(request) if request.url.path.endswith("elsewhere") else moved
            )
        )
        http = caller.http(handler, follow_redirects=True)
        client = caller.answering(http_client=http, api_key=KEY, disable_token_cache=disable_token_cache, max_retries=0)

        clean(watch, raised(caller, lambda client=client: asking(client)))


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_no_interruption_shows_key_or_prompt(caller: Caller, watch: Watch, interrupt: Any) -> None:
    """What is no failure of the call passes through it, with its traceback."""

    def interrupting(request: httpx.Request) -> httpx.Response:
        raise interrupt

    client = caller.answering(watch.over(interrupting), api_key=KEY)

    clean(watch, raised(caller, lambda: asking(client)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"nonsense": 1},
        {"message": MESSAGES},
        {"messages": [{"content": PROMPT, "x": object()}]},
        {"messages": [{"content": PROMPT, "x": b"bytes"}]},
        {"messages": [{"content": PROMPT, "x": float("nan")}]},
        {"messages": [{"content": PROMPT + "\ud800"}]},
        {"timeout": -1},
        {"max_retries": -1},
        {"extra_query": 5},
        {"extra_headers": {"Authorization": f"Bearer {KEY}", "x": "名"}},
        {"extra_headers": {"x-api-key": KEY}, "timeout": "x"},
        {"extra_headers": {"x": 5}},
        {"extra_body": {"prompt": PROMPT, "x": object()}},
    ],
)
def test_no_wrong_argument_shows_key_or_prompt(caller: Caller, watch: Watch, wrong: dict[str, Any]) -> None:
    """Neither the message nor any frame repeats what else was passed; with options for all calls just as little."""
    client = caller.answering(watch.over(Recorder()), api_key=KEY)

    clean(watch, raised(caller, lambda: asking(client, **wrong)))
    clean(watch, raised(caller, lambda: client.chat.completions.create(MESSAGES, "glm-4.7", 1, 2, **wrong)))
    with suppress(TypeError, ZhipuAIError):
        clean(watch, raised(caller, lambda: asking(client.with_options(**wrong))))
    if "messages" not in wrong:
        for options in (wrong, {**wrong, "api_key": KEY}):
            with suppress(AssertionError, pytest.fail.Exception):
                clean(watch, raised(caller, lambda options=options: client.with_options(**options)))


@pytest.mark.parametrize(
    ("positional", "options"),
    [
        ((KEY,), {}),
        ((), {"api_key": KEY, "nonsense": 1}),
        ((), {"apikey": KEY}),
        ((), {"api_key": f"{KEY}钥"}),
        ((), {"api_key": f"{KEY} {KEY}"}),
        ((), {"api_key": KEY.encode()}),
        ((), {"api_key": KEY, "timeout": -1}),
        ((), {"api_key": KEY, "base_url": "nonsense"}),
        ((), {"api_key": KEY, "base_url": f"ftp://user:{PROXY_PASSWORD}@gateway.test"}),
        ((), {"api_key": KEY, "max_retries": -1}),
        ((), {"api_key": KEY, "http_client": 5}),
        ((), {"api_key": KEY, "proxy": f"http://user:{PROXY_PASSWORD}@"}),
        ((), {"api_key": KEY, "proxy": f"socks4://user:{PROXY_PASSWORD}@x"}),
        ((), {"api_key": KEY, "verify": "/no/such/file"}),
        ((), {"api_key": KEY, "custom_headers": {"x-api-key": KEY, "x": 1}}),
        ((), {"api_key": KEY, "custom_headers": {"Authorization": f"Bearer {KEY}"}, "timeout": -1}),
        ((), {"api_key": SECRET, "disable_token_cache": False}),
    ],
)
def test_no_wrong_argument_of_a_client_shows_the_key(
    caller: Caller, watch: Watch, positional: Any, options: dict[str, Any]
) -> None:
    """Nor the password of a proxy."""
    clean(watch, raised(caller, lambda: caller.kind(*positional, **options)))


def test_no_key_of_the_environment_is_shown(caller: Caller, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    """When it cannot be used."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", f"{KEY} {KEY}")

    clean(watch, raised(caller, caller.kind))


@modes
def test_no_failure_of_an_upload_shows_key_or_content(
    caller: Caller, watch: Watch, tmp_path: Path, disable_token_cache: bool
) -> None:
    """From a path, from memory, from a file and from what is none."""
    path = tmp_path / "file"
    path.write_text(PROMPT)
    for handler in (failing(400, refused("1210")), Recorder(httpx.WriteTimeout("slow")), failing(401, refused("1003"))):
        client = caller.answering(
            watch.over(handler), api_key=KEY, disable_token_cache=disable_token_cache, max_retries=1
        )
        for file in (path, PROMPT.encode(), io.BytesIO(PROMPT.encode()), ("name", PROMPT.encode()), PROMPT, 5):
            clean(
                watch, raised(caller, lambda client=client, file=file: client.files.create(file=file, purpose="batch"))
            )


@modes
def test_no_answer_and_no_client_shows_the_key(caller: Caller, watch: Watch, disable_token_cache: bool) -> None:
    """Not in a repr of them, of what they are made of, or of the request beside an answer; nor in its pickle."""
    client = caller.answering(watch.over(Recorder()), api_key=KEY, disable_token_cache=disable_token_cache)

    answer = asking(client)
    raw = caller.wait(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    answer = caller.wait(answer)

    request = raw.http_response.request
    texts = [repr(part) for part in parts_of(client)]
    texts += [repr(one) for one in (answer, raw, vars(raw), raw.http_response, request, list(request.headers.raw))]
    texts += [repr(pickle.dumps(raw.http_response)), repr(pickle.dumps(answer)), repr(request.extensions)]
    assert watch.holds(("an object", text) for text in texts) == []


@modes
def test_no_cassette_holds_the_key(caller: Caller, watch: Watch, tmp_path: Path, disable_token_cache: bool) -> None:
    """What was recorded is published; the prompt is part of it."""
    path = tmp_path / "cassette.yaml"

    def echoing(request: httpx.Request) -> httpx.Response:
        sent = request.headers["authorization"]
        return httpx.Response(
            200, json={**COMPLETION, "echo": [KEY, sent, {"api_key": KEY_ID}]}, headers={"x-key": KEY}
        )

    with cassette(path, record="new"):
        client = caller.answering(watch.over(echoing), api_key=KEY, disable_token_cache=disable_token_cache)
        caller.wait(asking(client))
        stream = caller.answering(watch.over(streaming(event(KEY), DONE)), api_key=KEY)
        caller.collect(caller.wait(asking(stream, stream=True)))

    text = path.read_text()
    assert PROMPT in text
    assert watch.holds(iter([("the cassette", text)])) == []


# Over sockets


def cutting(exchange: Exchange) -> None:
    exchange.cut()


class Abrupt(Server):
    """Breaks the connection off while the request is still being sent."""

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.recv(10)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with self._changed:
            connection.close()
            self._open.remove(connection)
            self._changed.notify_all()


@modes
@pytest.mark.parametrize("kind", [Server, Abrupt])
def test_a_connection_that_breaks_shows_neither(
    caller: Caller, watch: Watch, kind: Any, disable_token_cache: bool
) -> None:
    """The frames of the libraries below held every byte that was sent."""
    messages = [{"role": "user", "content": PROMPT * 10_000}]
    with kind(cutting) as server:
        client = caller.connecting(server.base_url, api_key=KEY, disable_token_cache=disable_token_cache, max_retries=1)

        clean(watch, raised(caller, lambda: asking(client, messages=messages)))
        clean(watch, raised(caller, lambda: asking(client, messages=messages, stream=True)))

        watch.tokens |= {one.headers["authorization"].split()[1] for one in server.exchanges}
        caller.close(client)


def test_a_server_that_does_not_read_shows_neither(caller: Caller, watch: Watch) -> None:
    """What could not be sent stood in the frames that tried to."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}/api/paas/v4"
        client = caller.connecting(address, api_key=KEY, timeout=httpx.Timeout(5, write=0.1), max_retries=0)
        messages = [{"role": "user", "content": PROMPT * 200_000}]

        error = raised(caller, lambda: asking(client, messages=messages))

        assert "could not be sent" in str(error)
        clean(watch, error)
        caller.close(client)


def test_a_key_that_stands_in_a_header_of_ones_own_is_not_shown(caller: Caller, watch: Watch) -> None:
    """h11 repeats a header that it refuses."""
    with Server(cutting) as server:
        client = caller.connecting(server.base_url, api_key=KEY, max_retries=0)

        for name in ("Authorization", "x-api-key"):
            error = raised(caller, lambda name=name: asking(client, extra_headers={name: f"Bearer {KEY}\x01"}))
            clean(watch, error)
        caller.close(client)


def test_nothing_between_here_and_there_shows_them(
    caller: Caller, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that is not there, a certificate that is refused, and every kind of proxy that fails."""
    context = secured(trustme.CA(), "127.0.0.1")
    with TLSServer(cutting, context) as server, Proxy(credentials="user:other") as proxy:
        login = f"user:{PROXY_PASSWORD}@"
        ways: list[dict[str, Any]] = [
            {"base_url": unused_address()},
            {"base_url": server.base_url},
            {"base_url": server.base_url, "proxy": f"http://{login}{proxy.address}"},
            {"base_url": server.base_url, "proxy": f"http://{login}127.0.0.1:1"},
            {"base_url": server.base_url, "proxy": f"socks5://{login}127.0.0.1:1"},
        ]
        for way in ways:
            client = caller.connecting(**way, api_key=KEY, max_retries=1)
            clean(watch, raised(caller, lambda client=client: asking(client)))
            caller.close(client)
        for value in ("socks5://{}127.0.0.1:1", "socks://{}x", "http://{}", "http://{}127.0.0.1:1", "http://{}x:port"):
            monkeypatch.setenv("HTTPS_PROXY", value.format(login))
            client = caller.connecting(server.base_url, api_key=KEY, max_retries=1)
            clean(watch, raised(caller, lambda client=client: asking(client)))
            caller.close(client)


def test_a_task_that_is_cancelled_shows_neither(watch: Watch) -> None:
    """Its traceback is often logged."""
    caller = Caller(awaits=True)

    def silent(exchange: Exchange) -> None:
        reached.set()
        exchange.wait_for_the_client_to_go()

    async def cancelled(client: Any) -> BaseException:
        task = asyncio.ensure_future(asking(client))
        await asyncio.get_running_loop().run_in_executor(None, reached.wait)
        task.cancel()
        (error,) = await asyncio.gather(task, return_exceptions=True)
        return error

    reached = threading.Event()
    with Server(silent) as server:
        client = caller.connecting(server.base_url, api_key=KEY)

        error = caller.wait(cancelled(client))

        assert isinstance(error, asyncio.CancelledError)
        clean(watch, error)
        caller.close(client)
    caller.end()


# The net itself


def test_a_leak_would_be_seen(caller: Caller, watch: Watch) -> None:
    """Looked at without care, the frames do hold the key, and a text does hold the prompt."""
    leaking = ValueError(PROMPT)
    client = caller.answering(watch.over(failing(401, refused("1000"))), api_key=KEY, disable_token_cache=False)
    error = raised(caller, lambda: asking(client))
    (token,) = watch.tokens

    assert watch.holds(shown(leaking), PROMPT)
    assert watch.holds(iter([("a text", f"Bearer {token}")]))
    assert watch.holds(iter([("a text", json.dumps({"half": SECRET}))]))
    assert not isinstance(error, InvalidArgumentError)


def test_the_frames_of_the_application_keep_their_variables(caller: Caller) -> None:
    """Only ours, and those of the libraries below, are emptied: a handler of one's own can be debugged."""

    def handler(request: httpx.Request) -> httpx.Response:
        clue = "what went wrong"
        raise httpx.ReadError(clue)

    client = caller.answering(handler, api_key=KEY, max_retries=0)

    error = raised(caller, lambda: asking(client))

    frames = []
    trace = error.__cause__.__traceback__ if error.__cause__ else None
    while trace is not None:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    assert any(frame.f_locals.get("clue") == "what went wrong" for frame in frames)


def test_what_the_application_handles_meanwhile_keeps_its_variables(caller: Caller) -> None:
    """A call inside of an ``except`` block does not touch the exception of the block, whoever raised it."""
    client = caller.answering(failing(400, refused("1210")), api_key=KEY, max_retries=0)

    with pytest.raises(ValueError) as caught:  # noqa: PT011
        try:
            json.loads("{")
        except ValueError:
            for wrong in ({}, {"nonsense": 1}, {"timeout": -1}):
                with pytest.raises((TypeError, ZhipuAIError)):
                    caller.wait(asking(client, **wrong))
            with pytest.raises(ZhipuAIError):
                caller.kind(api_key=KEY, timeout=-1)
            raise

    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    assert all(frame.locals for frame in frames if "json" in frame.filename)
