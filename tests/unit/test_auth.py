"""Proving who is calling: the key as bearer, or signed tokens."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List

import httpx
import pytest

from tests.clients import KEY, Caller, Recorder, answering, completing, failing, refused
from zhipuai_facade import APIAuthenticationError
from zhipuai_facade.auth import TokenAuth

KEY_ID, SECRET = KEY.split(".")
EXPIRED = failing(401, refused("1003", "Token已过期"))


class Clock:
    """A clock that a test sets."""

    def __init__(self, now: float = 1_783_742_400.25) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def decoded(part: str) -> Dict[str, Any]:
    """The JSON in one part of a token."""
    value: Dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return value


def tokens(recorder: Recorder) -> List[str]:
    """The tokens that were sent."""
    headers = [request.headers.get_list("authorization") for request in recorder.requests]
    assert all(len(lines) == 1 and lines[0].startswith("Bearer ") for lines in headers)
    return [lines[0][len("Bearer ") :] for lines in headers]


def test_the_raw_key_is_the_bearer_by_default(caller: Caller) -> None:
    """As the platform's documents say today."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder))

    assert tokens(recorder) == [KEY]


def test_a_token_is_what_the_platform_documents(caller: Caller) -> None:
    """HS256 with ``sign_type: SIGN``; the id of the key, and both times in milliseconds."""
    recorder = Recorder()
    clock = Clock()

    caller.ask(caller.answering(recorder, auth=TokenAuth(KEY, now=clock)))

    (token,) = tokens(recorder)
    header, payload, signature = token.split(".")
    expected = hmac.new(SECRET.encode(), f"{header}.{payload}".encode(), hashlib.sha256).digest()
    assert decoded(header) == {"alg": "HS256", "sign_type": "SIGN"}
    assert decoded(payload) == {"api_key": KEY_ID, "timestamp": 1_783_742_400_250, "exp": 1_783_742_610_250}
    assert signature == base64.urlsafe_b64encode(expected).rstrip(b"=").decode()
    assert "=" not in token


def test_disable_token_cache_false_sends_tokens(caller: Caller) -> None:
    """The name is the original's; the key itself does not travel then."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder, disable_token_cache=False))

    (token,) = tokens(recorder)
    assert decoded(token.split(".")[1])["api_key"] == KEY_ID
    assert SECRET not in token


def test_the_secret_may_contain_dots() -> None:
    """The id ends at the first dot."""
    token = TokenAuth("id.se.cret").token()

    unsigned, _, signature = token.rpartition(".")
    expected = hmac.new(b"se.cret", unsigned.encode(), hashlib.sha256).digest()
    assert signature == base64.urlsafe_b64encode(expected).rstrip(b"=").decode()


def test_a_token_is_used_for_three_of_its_three_and_a_half_minutes() -> None:
    """180 seconds of 210; then, or when the clock was set back, a new one is signed."""
    clock = Clock(1000.0)
    auth = TokenAuth(KEY, now=clock)
    first = auth.token()

    clock.now = 1000.0 + 179.9
    assert auth.token() == first

    clock.now = 1000.0 + 180.0
    second = auth.token()
    assert second != first
    assert decoded(second.split(".")[1])["timestamp"] == 1_180_000

    clock.now = 500.0
    assert decoded(auth.token().split(".")[1])["timestamp"] == 500_000


def test_calls_share_one_token(caller: Caller) -> None:
    """Also those of copies with other options."""
    recorder = Recorder()
    clock = Clock()
    client = caller.answering(recorder, auth=TokenAuth(KEY, now=clock))

    caller.ask(client)
    clock.now += 100
    caller.ask(client.with_options(timeout=1))

    assert len(set(tokens(recorder))) == 1


def test_threads_share_one_token() -> None:
    """However many ask at once, one is signed."""
    ready = threading.Barrier(16)
    signed: List[float] = []

    def now() -> float:
        signed.append(1000.0 + len(signed) * 0.001)
        return signed[-1]

    auth = TokenAuth(KEY, now=now)

    def ask(_: int) -> str:
        ready.wait()
        return auth.token()

    with ThreadPoolExecutor(16) as pool:
        tokens = list(pool.map(ask, range(16)))

    assert len(set(tokens)) == 1


def test_threads_may_hear_at_once_that_a_token_expired() -> None:
    """Each sends its request once more, with a token that is new."""
    clock = Clock(1000.0)
    auth = TokenAuth(KEY, now=clock)
    old = auth.token()
    ready = threading.Barrier(8)
    lock = threading.Lock()
    sent: List[str] = []

    def platform(request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"][len("Bearer ") :]
        with lock:
            sent.append(token)
            clock.now += 0.001
        if token != old:
            return completing(request)
        ready.wait()
        return EXPIRED(request)

    client = answering(platform, auth=auth)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: client.files.delete("f1").id, range(8)))

    assert len(answers) == 8
    assert sent.count(old) == 8
    assert len(sent) == 16


def test_an_expired_token_is_signed_anew_once(caller: Caller) -> None:
    """After a 401 with code 1003 the request is sent again, whole, with a new token, without a pause."""
    clock = Clock()

    def later(request: httpx.Request) -> httpx.Response:
        clock.now += 1
        return EXPIRED(request)

    recorder = Recorder(later, completing)

    answer = caller.ask(caller.answering(recorder, auth=TokenAuth(KEY, now=clock)))

    first, second = tokens(recorder)
    assert answer.choices[0].message.content == "你好！"
    assert first != second
    assert recorder.bodies[0] == recorder.bodies[1] != b""
    assert not any(caller.pauses)


def test_the_new_token_serves_the_calls_after_it(caller: Caller) -> None:
    """Nobody sends the expired one again."""
    clock = Clock()

    def later(request: httpx.Request) -> httpx.Response:
        clock.now += 1
        return EXPIRED(request)

    recorder = Recorder(later, completing)
    client = caller.answering(recorder, auth=TokenAuth(KEY, now=clock))

    caller.ask(client)
    caller.ask(client)

    first, second, third = tokens(recorder)
    assert first != second == third


@pytest.mark.parametrize("parameters", [{}, {"stream": True}])
def test_a_platform_that_calls_every_token_expired_is_asked_twice(caller: Caller, parameters: Dict[str, Any]) -> None:
    """Then the error comes out, with its code."""
    recorder = Recorder(EXPIRED)

    with pytest.raises(APIAuthenticationError) as caught:
        caller.ask(caller.answering(recorder, disable_token_cache=False), **parameters)

    assert caught.value.code == "1003"
    assert len(recorder.requests) == 2
    assert not any(caller.pauses)


def test_a_new_token_is_signed_whenever_the_old_one_expires_and_costs_no_retry(caller: Caller) -> None:
    """Also after another failure; the tries that the caller allowed are left for failures."""
    recorder = Recorder(failing(503), EXPIRED, failing(503), completing)

    caller.ask(caller.answering(recorder, disable_token_cache=False, max_retries=2))

    assert len(recorder.requests) == 4
    assert len([pause for pause in caller.pauses if pause]) == 2


def test_a_used_up_upload_is_not_sent_again_with_a_new_token(caller: Caller) -> None:
    """It would arrive empty: the error comes out instead."""
    recorder = Recorder(EXPIRED)
    pipe = io.BytesIO(b"content")
    pipe.seekable = lambda: False  # type: ignore[method-assign]

    with pytest.raises(APIAuthenticationError):
        caller.wait(caller.answering(recorder, disable_token_cache=False).files.create(file=pipe, purpose="batch"))

    assert len(recorder.requests) == 1


@pytest.mark.parametrize("body", [refused("1000"), refused("1002"), refused(None), "<html>", None])
def test_no_other_401_is_answered_with_a_new_token(caller: Caller, body: Any) -> None:
    """A wrong key stays wrong."""
    recorder = Recorder(failing(401, body))

    with pytest.raises(APIAuthenticationError):
        caller.ask(caller.answering(recorder, disable_token_cache=False))

    assert len(recorder.requests) == 1


def test_with_the_raw_key_an_expired_token_is_just_an_error(caller: Caller) -> None:
    """There is nothing to sign anew."""
    recorder = Recorder(EXPIRED)

    with pytest.raises(APIAuthenticationError):
        caller.ask(caller.answering(recorder))

    assert len(recorder.requests) == 1


def test_a_1003_under_another_status_is_just_an_error(caller: Caller) -> None:
    """Only a 401 tells of the token."""
    recorder = Recorder(failing(400, refused("1003")))

    with pytest.raises(Exception, match="1003"):
        caller.ask(caller.answering(recorder, disable_token_cache=False))

    assert len(recorder.requests) == 1


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
@pytest.mark.parametrize("disable_token_cache", [True, False])
def test_a_header_of_ones_own_wins_over_the_key(caller: Caller, name: str, disable_token_cache: bool) -> None:
    """Whatever its case, from the call, from options or from the client; one line is sent."""
    other = {name: "Bearer other"}
    recorder = Recorder()

    caller.ask(caller.answering(recorder, disable_token_cache=disable_token_cache), extra_headers=other)
    caller.ask(caller.answering(recorder, disable_token_cache=disable_token_cache).with_options(extra_headers=other))
    caller.ask(caller.answering(recorder, disable_token_cache=disable_token_cache, custom_headers=other))

    assert tokens(recorder) == ["other"] * 3


def test_a_header_of_ones_own_is_kept_when_the_platform_calls_it_expired(caller: Caller) -> None:
    """What the caller brought is not replaced by a token of ours, and there is no point in sending it again."""
    recorder = Recorder(EXPIRED)

    with pytest.raises(APIAuthenticationError):
        caller.ask(
            caller.answering(recorder, disable_token_cache=False), extra_headers={"authorization": "Bearer other"}
        )

    assert tokens(recorder) == ["other"]


def test_an_auth_of_ones_own_is_used_instead_of_the_key(caller: Caller) -> None:
    """Anything that httpx takes."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder, auth=httpx.BasicAuth("user", "password")))

    assert recorder.request.headers.get_list("authorization") == ["Basic dXNlcjpwYXNzd29yZA=="]
