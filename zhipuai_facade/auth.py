"""Proving who is calling: the API key as it is, or short-lived tokens signed with it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from typing import AsyncGenerator, Callable, Generator, Mapping

import httpx

from .errors import InvalidArgumentError
from .problems import read_problem

TOKEN_LIFE = 210.0
"""Seconds that a signed token is valid."""

TOKEN_REUSE = 180.0
"""Seconds that a signed token is used: less than its life, so that none expires on the way."""

EXPIRED = "1003"
"""The business code of an expired token."""


class BearerAuth(httpx.Auth):
    """Sends the API key itself, as the platform's documents say today."""

    def __init__(self, api_key: str) -> None:
        self._authorization = _Hidden(f"Bearer {api_key}")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header."""
        _sign_request(request, self._authorization)
        yield request


class TokenAuth(httpx.Auth):
    """Sends JSON web tokens signed with the secret half of the API key.

    A token is made for `TOKEN_LIFE` and used for `TOKEN_REUSE` seconds. When the platform calls one expired (its clock
    may be ahead of ours), a new one is signed and the request is sent once more. Safe to share among threads.

    Args:
        api_key: The key, of the form ``<id>.<secret>``.
        now: The clock: seconds since 1970.
    """

    def __init__(self, api_key: str, *, now: Callable[[], float] = time.time) -> None:
        key_id, _, secret = api_key.partition(".")
        if not key_id or not secret:
            raise InvalidArgumentError(
                "disable_token_cache=False signs tokens, and that needs an API key of the form '<id>.<secret>'"
            )
        self._id = key_id
        self._secret = _Hidden(secret)
        self._now = now
        self._lock = threading.Lock()
        self._authorization = _Hidden("")
        self._signed_at = float("-inf")

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header, and once more with a new token when the platform calls it expired."""
        used = self._current()
        _sign_request(request, used)
        response = yield request
        if response.status_code == 401:
            response.read()
            if self._renewed(response, used):
                _sign_request(request, self._current())
                yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """As `sync_auth_flow`."""
        used = self._current()
        _sign_request(request, used)
        response = yield request
        if response.status_code == 401:
            await response.aread()
            if self._renewed(response, used):
                _sign_request(request, self._current())
                yield request

    def token(self) -> str:
        """The token in use, signed anew when it is too old."""
        return str(self._current()).partition(" ")[2]

    def _current(self) -> _Hidden:
        with self._lock:
            now = self._now()
            if not 0 <= now - self._signed_at < TOKEN_REUSE:
                self._authorization, self._signed_at = _Hidden(f"Bearer {self._sign(now)}"), now
            return self._authorization

    def _renewed(self, response: httpx.Response, used: _Hidden) -> bool:
        if read_problem(response).code != EXPIRED:
            return False
        with self._lock:
            if self._authorization is used:
                self._signed_at = float("-inf")
        return True

    def _sign(self, now: float) -> _Hidden:
        claims = {"api_key": self._id, "exp": int((now + TOKEN_LIFE) * 1000), "timestamp": int(now * 1000)}
        unsigned = f"{_part({'alg': 'HS256', 'sign_type': 'SIGN'})}.{_part(claims)}"
        signature = hmac.new(str.encode(self._secret), unsigned.encode(), hashlib.sha256).digest()
        return _Hidden(f"{unsigned}.{_base64url(signature)}")


class _Hidden(str):
    """Text that does not show itself in a repr, and so in no traceback that shows local variables."""

    def __repr__(self) -> str:
        return "'**********'"


def _sign_request(request: httpx.Request, authorization: _Hidden) -> None:
    """Add the header, unless the caller brought one of their own."""
    if "Authorization" not in request.headers or "signed" in request.extensions:
        request.headers["Authorization"] = authorization
        request.extensions["signed"] = True


def _part(value: Mapping[str, object]) -> str:
    return _base64url(json.dumps(value, separators=(",", ":")).encode())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
