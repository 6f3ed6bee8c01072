"""The key as bearer, the token made from it, and what is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import httpx
import pytest

from zhipuai_facade.emulator import Emulator
from zhipuai_facade.emulator.authentication import authenticate
from zhipuai_facade.emulator.errors import PlatformError

KEY = "identity.secret-of-some-length"
NOW = 1790000000.0


def _part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _token(key: str = KEY, now: float = NOW, header: Any = None, **changes: Any) -> str:
    identity, _, secret = key.partition(".")
    milliseconds = int(now * 1000)
    payload = dict({"api_key": identity, "exp": milliseconds + 210000, "timestamp": milliseconds}, **changes)
    signed = "{}.{}".format(_part(header or {"alg": "HS256", "sign_type": "SIGN"}), _part(payload))
    signature = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest()
    return "{}.{}".format(signed, base64.urlsafe_b64encode(signature).rstrip(b"=").decode())


def _code(authorization: str) -> str:
    with pytest.raises(PlatformError) as caught:
        authenticate(authorization, KEY, NOW)
    assert caught.value.status == 401
    return caught.value.code


def test_the_key_as_bearer_is_accepted() -> None:
    """The raw key is the usual credential; white space around it and the case of the scheme do not matter."""
    assert authenticate("Bearer " + KEY, KEY, NOW) == "key"
    assert authenticate("bearer  " + KEY + " ", KEY, NOW) == "key"


def test_a_token_signed_with_the_secret_is_accepted() -> None:
    """A JWT stands for the key, as long as it has not expired."""
    assert authenticate("Bearer " + _token(), KEY, NOW) == "token"


def test_a_missing_header_is_code_1001() -> None:
    """No Authorization header at all."""
    assert _code("") == "1001"


@pytest.mark.parametrize(
    "authorization", ["Bearer other.key", "Bearer", "Basic abc", KEY, "Bearer a.b.c", "Bearer 密.钥"]
)
def test_a_wrong_credential_is_code_1000(authorization: str) -> None:
    """Another key, another scheme, or no credential."""
    assert _code(authorization) == "1000"


def test_an_expired_token_is_code_1003() -> None:
    """Only this refusal can be cured by signing again."""
    assert _code("Bearer " + _token(exp=int(NOW * 1000) - 1)) == "1003"


@pytest.mark.parametrize(
    "token",
    [
        _token(key="identity.another-secret"),
        _token(api_key="somebody-else"),
        _token(header={"alg": "HS256"}),
        _token(header={"alg": "none", "sign_type": "SIGN"}),
        _token(exp=int(NOW) + 210),
        _token(timestamp=int(NOW)),
        _token(timestamp=None),
        "{}.{}.{}".format(_part([]), _part([]), "AAAA"),
    ],
)
def test_a_token_that_is_made_wrongly_is_code_1000(token: str) -> None:
    """Signature, owner, header and the unit of its times have to be right; seconds are not milliseconds."""
    assert _code("Bearer " + token) == "1000"


def test_over_the_wire_the_refusal_has_the_body_and_header_of_the_platform(emulator: Emulator) -> None:
    """The error family of /paas/v4: a code that is a string, and X-Log-Id."""
    answer = httpx.get(emulator.base_url + "/batches")

    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "1001"
    assert answer.json()["error"]["message"]
    assert len(answer.headers["x-log-id"]) == 30


def test_a_token_works_over_the_wire_and_is_not_kept(emulator: Emulator) -> None:
    """What was seen says that a token came, and holds neither token nor key."""
    token = _token(emulator.api_key, time.time())

    answer = httpx.get(emulator.base_url + "/batches", headers={"Authorization": "Bearer " + token})

    assert answer.status_code == 200
    assert emulator.requests[-1].credential == "token"
    assert token not in repr(emulator.requests) and "authorization" not in emulator.requests[-1].headers


def test_the_clock_can_be_set() -> None:
    """With a clock of one's own a token expires when the test wants it."""
    with Emulator(clock=lambda: NOW) as emulator:
        url = emulator.base_url + "/batches"
        fresh = httpx.get(url, headers={"Authorization": "Bearer " + _token(emulator.api_key, NOW)})
        stale = httpx.get(url, headers={"Authorization": "Bearer " + _token(emulator.api_key, NOW - 300)})

    assert fresh.status_code == 200
    assert (stale.status_code, stale.json()["error"]["code"]) == (401, "1003")
