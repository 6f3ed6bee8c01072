"""Trying again: when, how often, after how long; and when never."""

from __future__ import annotations

import io
import json
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Type

import httpx
import pytest
import trio
import trio.testing
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.clients import (
    BASE_URL,
    KEY,
    MESSAGES,
    Body,
    Caller,
    Recorder,
    completing,
    event,
    failing,
    form_parts,
    refused,
    streaming,
)
from zhipuai_facade import (
    APIConnectionError,
    APIInternalError,
    APIOverloadedError,
    APIReachLimitError,
    APIResponseValidationError,
    APIServerFlowExceedError,
    APIStatusError,
    APITimeoutError,
    AsyncZhipuAI,
    InvalidArgumentError,
    ZhipuAI,
    ZhipuAIError,
)
from zhipuai_facade.retries import Retries

STEADY = settings(derandomize=True, deadline=None, database=None, max_examples=200)
NOW = 1_783_742_400.0  # 2026-07-11 04:00:00 UTC

LASTING_CODES = [
    "1113",
    "1304",
    "1308",
    "1309",
    "1310",
    "1311",
    "1313",
    "1314",
    "1315",
    *(str(code) for code in range(1316, 1322)),
]
PASSING_CODES = ["1302", "1303", "1305", "1312", "1701"]


def status_error(status: int, code: Optional[str] = None, **headers: str) -> APIStatusError:
    """An error of the platform."""
    body = refused(code) if code else {}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = httpx.Request("POST", "https://platform.test/x")
    return APIStatusError("m", response=httpx.Response(status, json=body, headers=named, request=request))


def connection_error(cause: Optional[Exception]) -> APIConnectionError:
    """A failed connection."""
    error = APIConnectionError(message="m")
    error.__cause__ = cause
    return error


def pause(error: ZhipuAIError, done: int = 1, *, repeatable: bool = True, **retries: Any) -> Optional[float]:
    """The decision, with dice that always show the highest number, at a fixed time."""
    return Retries(**retries).pause(done, error, repeatable=repeatable, chance=lambda: 1.0, now=lambda: NOW)


# The decision


def test_pauses_double_up_to_a_limit() -> None:
    """Half a second, one, two, four, eight, and never more."""
    error = status_error(503)

    pauses = [pause(error, done, at_most=2000) for done in [1, 2, 3, 4, 5, 6, 100, 2000]]

    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0]


def test_pauses_are_jittered() -> None:
    """Between half of the pause and the whole, so that many clients do not come back at once."""
    retries = Retries()

    for chance, expected in [(0.0, 1.0), (0.5, 1.5), (1.0, 2.0)]:
        assert retries.pause(3, status_error(503), repeatable=True, chance=lambda chance=chance: chance) == expected  # type: ignore[misc]


def test_dice_are_thrown_by_default() -> None:
    """Two pauses are hardly ever the same."""
    pauses = {Retries().pause(1, status_error(503), repeatable=True) for _ in range(50)}

    assert len(pauses) > 10
    assert all(one is not None and 0.25 <= one <= 0.5 for one in pauses)


def test_it_is_given_up_after_the_last_try() -> None:
    """Three more tries than the first by default."""
    error = status_error(503)

    assert [pause(error, done) is None for done in (1, 2, 3, 4, 5)] == [False, False, False, True, True]
    assert pause(error, 1, at_most=0) is None


@pytest.mark.parametrize("status", [408, 409, 500, 502, 503, 504])
def test_these_statuses_are_worth_another_try(status: int) -> None:
    """When there is no code that says more."""
    assert pause(status_error(status)) == 0.5
    assert pause(status_error(status, "9999")) == 0.5


def test_a_limit_without_a_code_may_pass() -> None:
    """A gateway between us and the platform says so. A code that is not known may be one of those that last."""
    assert pause(status_error(429)) == 0.5
    assert pause(status_error(429, "1399")) is None
    assert pause(status_error(429, "1399", retry_after="1")) is None


@pytest.mark.parametrize("status", [200, 302, 400, 401, 402, 403, 404, 413, 422, 434, 501, 505, 529])
def test_these_statuses_are_not(status: int) -> None:
    """They would be answered alike."""
    assert pause(status_error(status)) is None


@pytest.mark.parametrize("code", PASSING_CODES)
def test_conditions_that_pass_are_worth_another_try(code: str) -> None:
    """Also when the code came under HTTP 200; nothing was done, so also for what creates or bills."""
    expected = 0.5 if code == "1701" else 2.0
    assert pause(status_error(429, code)) == expected
    assert pause(status_error(200, code)) == expected
    assert pause(status_error(429, code), repeatable=False) == expected


@pytest.mark.parametrize("code", ["1302", "1303", "1305", "1312"])
def test_who_comes_too_often_waits_longer(code: str) -> None:
    """From two seconds to thirty, drawn from all of it: those that were refused together do not come back together."""
    retries = Retries(at_most=100)
    error = status_error(429, code)

    for chance in (0.0, 0.25, 1.0):
        drawn = [
            retries.pause(done, error, repeatable=False, chance=lambda chance=chance: chance)  # type: ignore[misc]
            for done in (1, 2, 3, 4, 5, 50)
        ]
        assert drawn == [chance * pause for pause in (2.0, 4.0, 8.0, 16.0, 30.0, 30.0)]


@pytest.mark.parametrize(
    ("total", "remaining", "elapsed", "expected"),
    [(10.0, 100.0, 9.4, 0.5), (10.0, 100.0, 9.5, None), (100.0, 0.6, 0.0, 0.5), (100.0, 0.5, 0.0, None)],
)
def test_no_try_begins_when_the_time_is_up(
    total: float, remaining: float, elapsed: float, expected: Optional[float]
) -> None:
    """Neither that of the policy, nor that of the whole call."""
    error = status_error(503)
    error.elapsed = elapsed

    found = Retries(total=total).pause(1, error, repeatable=True, remaining=remaining, chance=lambda: 1.0)

    assert found == expected


def test_jobs_are_repeated_only_when_told() -> None:
    """What may have been done already is done again when the caller does not mind."""
    error = connection_error(httpx.ReadTimeout("slow"))

    assert pause(error, repeatable=False) is None
    assert pause(error, repeatable=False, repeat_jobs=True) == 0.5


@pytest.mark.parametrize("name", ["at_most", "first_pause", "longest_pause", "longest_request", "total"])
@pytest.mark.parametrize("wrong", [-1, "3", None, float("nan"), True])
def test_a_policy_that_makes_no_sense_is_refused(name: str, wrong: Any) -> None:
    """Early, with the name of what is wrong."""
    with pytest.raises(InvalidArgumentError, match=name):
        Retries(**{name: wrong})


@pytest.mark.parametrize("code", ["500", "1200", "1230", "1234"])
def test_an_internal_error_may_come_after_the_work_was_done(code: str) -> None:
    """Tried again only where that does no harm; as a 500 without a code."""
    for error in (status_error(500, code), status_error(200, code), status_error(500), status_error(502)):
        assert pause(error, repeatable=True) == 0.5
        assert pause(error, repeatable=False) is None


@pytest.mark.parametrize("code", LASTING_CODES)
def test_conditions_that_last_are_not(code: str) -> None:
    """No balance, a used-up quota, a plan that ended: whatever the status, and whatever the server asks for."""
    assert pause(status_error(429, code)) is None
    assert pause(status_error(500, code)) is None
    assert pause(status_error(429, code, retry_after="1")) is None


@pytest.mark.parametrize("code", ["1000", "1003", "1210", "1211", "1214", "1261", "1301"])
def test_a_wrong_request_stays_wrong(code: str) -> None:
    """Whatever status it came under."""
    for status in (200, 400, 401, 429, 500):
        assert pause(status_error(status, code)) is None


def test_the_server_may_decide() -> None:
    """`x-should-retry`, as a gateway sends it."""
    assert pause(status_error(400, x_should_retry="true")) == 0.5
    assert pause(status_error(503, x_should_retry="false")) is None
    assert pause(status_error(503, x_should_retry="perhaps")) == 0.5


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "60"}, 60.0),
        ({"retry_after": "61"}, None),
        ({"retry_after": "86400"}, None),
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
        ({"retry_after_ms": "soon", "retry_after": "7"}, 7.0),
        ({"retry_after": "Sat, 11 Jul 2026 04:00:09 GMT"}, 9.0),
        ({"retry_after": "Sat, 11 Jul 2026 12:00:09 +0800"}, 9.0),
        ({"retry_after": "Sat, 11 Jul 2026 03:59:00 GMT"}, 0.0),
        ({"retry_after": "Sun, 12 Jul 2026 04:00:00 GMT"}, None),
        ({"retry_after": ""}, 0.5),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": "-1"}, 0.5),
        ({"retry_after": "nan"}, 0.5),
        ({"retry_after": "inf"}, 0.5),
        ({"retry_after": "Wed, 21 Oct 2015 07.28.00.000 GMT"}, 0.5),
        ({"retry_after": "WedJan Jan , 99999999999999 21"}, 0.5),
    ],
)
def test_the_server_may_ask_for_a_pause(headers: Dict[str, str], expected: Optional[float]) -> None:
    """In seconds, milliseconds or as a date; more than a minute is not waited for; nonsense is passed over."""
    assert pause(status_error(503, **headers)) == expected


@pytest.mark.parametrize(("installed", "expected"), [(True, 9.0), (False, 0.5)])
def test_other_dates_are_read_by_dateutil(monkeypatch: pytest.MonkeyPatch, installed: bool, expected: float) -> None:
    """When it is installed; otherwise they count as nonsense, which is passed over."""
    if not installed:
        monkeypatch.setitem(sys.modules, "dateutil", None)  # type: ignore[arg-type]

    assert pause(status_error(503, retry_after="July 11th 2026 12:00:09 +0800")) == expected


@STEADY
@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30),
    st.sampled_from(["retry_after", "retry_after_ms"]),
)
def test_no_header_makes_the_decision_fail(value: str, name: str) -> None:
    """A pause is a number of seconds up to the longest, or there is none."""
    seconds = pause(status_error(503, **{name: value}))

    assert seconds is None or 0 <= seconds <= 60


@pytest.mark.parametrize(
    ("cause", "repeatable", "once"),
    [
        (httpx.ConnectError("refused"), 0.5, 0.5),
        (httpx.ConnectTimeout("slow"), 0.5, 0.5),
        (httpx.PoolTimeout("full"), 0.5, 0.5),
        (httpx.ReadTimeout("slow"), 0.5, None),
        (httpx.ReadError("reset"), 0.5, None),
        (httpx.WriteError("broken pipe"), 0.5, None),
        (httpx.WriteTimeout("slow"), 0.5, None),
        (httpx.RemoteProtocolError("no response"), 0.5, None),
        (httpx.UnsupportedProtocol("gopher"), None, None),
        (httpx.LocalProtocolError("illegal header"), None, None),
        (httpx.ProxyError("407"), None, None),
        (httpx.DecodingError("gzip"), None, None),
        (httpx.TooManyRedirects("round"), None, None),
        (RuntimeError("the client is closed"), None, None),
        (None, None, None),
    ],
)
def test_a_failed_connection(cause: Optional[Exception], repeatable: Optional[float], once: Optional[float]) -> None:
    """Tried again when it may help; for what creates or bills a job only when nothing can have arrived."""
    assert pause(connection_error(cause), repeatable=True) == repeatable
    assert pause(connection_error(cause), repeatable=False) == once


@pytest.mark.parametrize(
    "error",
    [
        InvalidArgumentError("m"),
        ZhipuAIError("m"),
        APIResponseValidationError(httpx.Response(200, request=httpx.Request("GET", "https://x.test"))),
    ],
)
def test_nothing_else_is_tried_again(error: ZhipuAIError) -> None:
    """A wrong argument stays wrong; an answer that cannot be read was billed."""
    assert pause(error) is None


# In calls


def test_a_call_succeeds_in_the_end(caller: Caller) -> None:
    """The pauses grow, and every try is the same request."""
    recorder = Recorder(failing(503), httpx.ConnectError("refused"), failing(429, refused("1302")), completing)

    answer = caller.ask(caller.answering(recorder))

    assert answer.choices[0].message.content == "你好！"
    assert len(recorder.requests) == 4
    assert len(set(recorder.bodies)) == 1
    assert [low <= one <= 2 * low for one, low in zip(caller.pauses, [0.25, 0.5])] == [True] * 2
    assert 0 <= caller.pauses[2] <= 8


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (failing(503), APIServerFlowExceedError),
        (failing(429, refused("1305")), APIReachLimitError),
        (failing(200, refused("1234")), APIInternalError),
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_a_call_gives_up_in_the_end(caller: Caller, answer: Any, kind: Type[Exception], stream: bool) -> None:
    """With the last error; streams are tried again as long as nothing of them has come."""
    recorder = Recorder(answer)

    with pytest.raises(kind):
        caller.ask(caller.answering(recorder, max_retries=2), stream=stream)

    assert len(recorder.requests) == 3
    assert len(caller.pauses) == 2


@pytest.mark.parametrize("code", LASTING_CODES)
def test_a_used_up_account_is_asked_once(caller: Caller, code: str) -> None:
    """No pause, no second request: it would only annoy."""
    recorder = Recorder(failing(429, refused(code), {"retry-after": "1"}))

    with pytest.raises(APIReachLimitError, match=code):
        caller.ask(caller.answering(recorder))

    assert len(recorder.requests) == 1
    assert caller.pauses == []


def test_the_pause_that_the_server_asks_for_is_made(caller: Caller) -> None:
    """Exactly, without dice."""
    recorder = Recorder(failing(429, refused("1302"), {"retry-after": "7"}), completing)

    caller.ask(caller.answering(recorder))

    assert caller.pauses == [7.0]


ONCE: Dict[str, Callable[[Any], Any]] = {
    "chat.async_completions.create": lambda client: client.chat.async_completions.create(model="m", messages=MESSAGES),
    "images.generations": lambda client: client.images.generations(model="m", prompt="猫"),
    "videos.generations": lambda client: client.videos.generations(model="m", prompt="猫"),
    "files.create": lambda client: client.files.create(file=b"x", purpose="batch"),
    "batches.create": lambda client: client.batches.create(input_file_id="f", endpoint="/v4/chat/completions"),
    "batches.cancel": lambda client: client.batches.cancel("b"),
    "request POST": lambda client: client.request("POST", "jobs", json={}),
    "request PATCH": lambda client: client.request("PATCH", "jobs/1", json={}),
}
AGAIN: Dict[str, Callable[[Any], Any]] = {
    "chat.completions.create": lambda client: client.chat.completions.create(model="m", messages=MESSAGES),
    "embeddings.create": lambda client: client.embeddings.create(model="m", input="x"),
    "files.list": lambda client: client.files.list(),
    "files.content": lambda client: client.files.content("f"),
    "files.delete": lambda client: client.files.delete("f"),
    "batches.retrieve": lambda client: client.batches.retrieve("b"),
    "videos.retrieve_videos_result": lambda client: client.videos.retrieve_videos_result("t"),
    "web_search.web_search": lambda client: client.web_search.web_search(search_engine="s", search_query="q"),
    "request GET": lambda client: client.request("GET", "jobs"),
    "request DELETE": lambda client: client.request("delete", "jobs/1"),
}


@pytest.mark.parametrize("operation", [*ONCE, *AGAIN])
def test_what_creates_or_bills_a_job_is_not_done_twice(caller: Caller, operation: str) -> None:
    """After a read timeout nobody knows whether it was done; when there was no connection, it was not."""
    call = {**ONCE, **AGAIN}[operation]
    unclear, unsent = Recorder(httpx.ReadTimeout("slow")), Recorder(httpx.ConnectError("refused"))

    with pytest.raises(APITimeoutError):
        caller.wait(call(caller.answering(unclear, max_retries=1)))
    with pytest.raises(APIConnectionError):
        caller.wait(call(caller.answering(unsent, max_retries=1)))

    assert len(unclear.requests) == (1 if operation in ONCE else 2)
    assert len(unsent.requests) == 2


def test_every_try_sends_the_same(caller: Caller) -> None:
    """Also of messages that can be gone through once only, at whatever depth."""
    recorder = Recorder(failing(503), failing(503), completing)

    caller.ask(
        caller.answering(recorder),
        messages=(message for message in [{"role": "user", "content": iter([{"type": "text", "text": "你好"}])}]),
        extra_body={"more": (number for number in [1, 2])},
    )

    sent = {"role": "user", "content": [{"type": "text", "text": "你好"}]}
    assert [json.loads(body) for body in recorder.bodies] == [
        {"model": "glm-4.7", "messages": [sent], "more": [1, 2]}
    ] * 3


class Unseekable(io.RawIOBase):
    """A file that can be read once only, as a pipe."""

    def __init__(self) -> None:
        self._content = io.BytesIO(b"y" * 500)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation


class Bare:
    """An object with nothing but `read`."""

    def __init__(self) -> None:
        self._content = io.BytesIO(b"y" * 500)

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


@pytest.mark.parametrize("kind", [Unseekable, Bare])
@pytest.mark.parametrize(
    "form",
    [
        lambda file: {"form": {"file": file}},
        lambda file: {"form": {"file": ("name", file)}},
        lambda file: {"form": {"file": [("a", b"1"), ("b", file)]}},
        lambda file: {"form": {}, "extra_body": {"file": file}},
    ],
)
def test_an_upload_that_cannot_be_rewound_is_not_repeated(caller: Caller, kind: Any, form: Any) -> None:
    """The second try would send an empty file, and succeed."""
    recorder = Recorder(failing(503), completing)

    with pytest.raises(APIServerFlowExceedError):
        caller.wait(caller.answering(recorder).request("PUT", "files", **form(kind())))

    assert len(recorder.requests) == 1
    assert b"y" * 500 in recorder.bodies[0]
    assert caller.pauses == []


def test_an_upload_that_can_be_rewound_is_sent_whole_again(caller: Caller, tmp_path: Path) -> None:
    """Bytes, paths and open files."""
    path = tmp_path / "file"
    path.write_bytes(b"y" * 500)
    with path.open("rb") as opened:
        for file in (b"y" * 500, path, ("name", path), opened, io.BytesIO(b"y" * 500)):
            recorder = Recorder(failing(429, refused("1302")), httpx.Response(200, json={"id": "f1"}))

            caller.wait(caller.answering(recorder).files.create(file=file, purpose="batch"))

            types = [request.headers["content-type"] for request in recorder.requests]
            contents = [form_parts(kind, body)[0][1] for kind, body in zip(types, recorder.bodies)]
            assert contents == [b"y" * 500] * 2


class Mistake(Exception):
    """Something that somebody's own code raises."""


@pytest.mark.parametrize("mistake", [Mistake(), KeyError("k"), TypeError("t"), RuntimeError("r"), AssertionError("a")])
def test_programming_errors_are_not_tried_again(caller: Caller, mistake: Exception) -> None:
    """Nor turned into errors of the network: they come out as they are."""
    recorder = Recorder(mistake)

    with pytest.raises(type(mistake)) as caught:
        caller.ask(caller.answering(recorder))

    assert caught.value is mistake
    assert len(recorder.requests) == 1
    assert caller.pauses == []


def test_an_error_of_ones_own_objects_comes_out_as_it_is(caller: Caller) -> None:
    """As of a `model_dump` that fails."""

    class Failing:
        def model_dump(self, **_: Any) -> Any:
            raise Mistake

    with pytest.raises(Mistake):
        caller.ask(caller.answering(), messages=[Failing()])


def test_a_stream_that_was_begun_is_not_asked_for_again(caller: Caller) -> None:
    """Its pieces are with the caller already."""
    recorder = Recorder(streaming(event("a"), httpx.ReadError("reset")))

    with pytest.raises(APIConnectionError):
        caller.collect(caller.ask(caller.answering(recorder), stream=True))

    assert len(recorder.requests) == 1
    assert caller.pauses == []


def test_connections_are_given_back_between_tries(caller: Caller) -> None:
    """The bodies of errors are read and closed."""
    bodies: List[Body] = []

    def failing_once(request: httpx.Request) -> httpx.Response:
        if bodies:
            return completing(request)
        bodies.append(Body([b'{"error":', b'{"code":"1302","message":"m"}}']))
        return httpx.Response(429, stream=bodies[0])

    caller.ask(caller.answering(failing_once))

    assert bodies[0].closed


def test_pauses_pass_under_trio() -> None:
    """Without a real wait: trio's clock jumps."""
    recorder = Recorder(failing(429, refused("1302"), {"retry-after": "50"}), completing)
    clock = trio.testing.MockClock(autojump_threshold=0)

    async def flow() -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(recorder))
        client = AsyncZhipuAI(api_key=KEY, base_url=BASE_URL, http_client=http)
        begun = trio.current_time()
        await client.chat.completions.create(model="m", messages=[])
        return trio.current_time() - begun

    assert trio.run(flow, clock=clock) == pytest.approx(50, abs=0.1)


def test_pauses_pass_under_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    """The awaitable client sleeps in its event loop, which goes on meanwhile."""
    slept: List[float] = []

    async def note(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("asyncio.sleep", note)
    caller = Caller(awaits=True)
    recorder = Recorder(failing(429, refused("1302"), {"retry-after": "3"}), completing)

    caller.ask(AsyncZhipuAI(api_key=KEY, base_url=BASE_URL, http_client=caller.http(recorder)))

    assert 3.0 in slept
    caller.end()


def test_the_blocking_client_sleeps() -> None:
    """By the clock of the system."""
    recorder = Recorder(failing(429, refused("1302"), {"retry-after-ms": "30"}), completing)
    http = httpx.Client(transport=httpx.MockTransport(recorder))
    client = ZhipuAI(api_key=KEY, base_url=BASE_URL, http_client=http)
    begun = time.monotonic()

    client.chat.completions.create(model="m", messages=[])

    assert time.monotonic() - begun >= 0.03


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("zone", ["GMT", "CST", "XYZ", ""])
def test_a_date_to_wait_for_may_be_in_any_zone(caller: Caller, zone: str) -> None:
    """Without a warning; what the zone is, nobody knows. A pause so long is none, and the error is what is seen."""
    date = f"Wed, 21 Oct 2099 07:28:00 {zone}"
    recorder = Recorder(failing(429, refused("1305"), {"retry-after": date}), completing)

    with pytest.raises(APIOverloadedError):
        caller.ask(caller.answering(recorder))
