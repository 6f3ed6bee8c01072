"""Proving who is calling: the API key as it is, or short-lived tokens signed with it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from typing import Callable, Generator, Mapping

import httpx

from .errors import InvalidArgumentError

TOKEN_LIFE = 210.0
"""Seconds that a signed token is valid."""

TOKEN_REUSE = 180.0
"""Seconds that a signed token is used: less than its life, so that none expires on the way."""


class Hidden(str):
    """Text that does not show itself in a repr, and so in no traceback that shows local variables."""

    def __repr__(self) -> str:
        return "'**********'"


def tail_of(api_key: str) -> str:
    """The last four characters of a key, by which its owner knows it; nothing of one that is short."""
    return api_key[-4:] if len(api_key) >= 16 else ""


class BearerAuth(httpx.Auth):
    """Sends the API key itself, as the platform's documents say today."""

    def __init__(self, api_key: str) -> None:
        self._authorization = Hidden(f"Bearer {api_key}")
        self.api_key: str = Hidden(api_key)
        self.tail: str = tail_of(api_key)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header, unless the caller brought one of their own."""
        request.headers.setdefault("Authorization", self._authorization)
        yield request


class TokenAuth(httpx.Auth):
    """Sends JSON web tokens signed with the secret half of the API key.

    A token is made for `TOKEN_LIFE` and used for `TOKEN_REUSE` seconds. Safe to share among threads.

    Args:
        api_key: The key, of the form ``<id>.<secret>``.
        now: The clock: seconds since 1970.
    """

    def __init__(self, api_key: str, *, now: Callable[[], float] = time.time) -> None:
        self._id, _, secret = map(Hidden, api_key.partition("."))
        if not self._id or not secret:
            raise InvalidArgumentError("signing tokens needs an API key of the form '<id>.<secret>'")
        self._secret = secret
        self.api_key: str = Hidden(api_key)
        self.tail: str = tail_of(api_key)
        self._now = now
        self._lock = threading.Lock()
        self._token = Hidden("")
        self._signed_at = float("-inf")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header, unless the caller brought one of their own."""
        if "Authorization" not in request.headers:
            token = request.extensions["token"] = self.token()
            request.headers["Authorization"] = Hidden(f"Bearer {token}")
        yield request

    def token(self) -> str:
        """The token in use, signed anew when it is too old."""
        with self._lock:
            now = self._now()
            if not 0 <= now - self._signed_at < TOKEN_REUSE:
                self._token, self._signed_at = self._sign(now), now
            return self._token

    def renew(self, refused: object) -> bool:
        """Sign a new token next time: the platform called ``refused`` expired, for its clock may be ahead of ours."""
        with self._lock:
            if refused is self._token:
                self._signed_at = float("-inf")
        return refused is not None

    def _sign(self, now: float) -> Hidden:
        claims = {"api_key": self._id, "exp": int((now + TOKEN_LIFE) * 1000), "timestamp": int(now * 1000)}
        unsigned = f"{_part({'alg': 'HS256', 'sign_type': 'SIGN'})}.{_part(claims)}"
        signature = hmac.new(str.encode(self._secret), unsigned.encode(), hashlib.sha256).digest()
        return Hidden(f"{unsigned}.{_base64url(signature)}")


def _part(value: Mapping[str, object]) -> str:
    return _base64url(json.dumps(value, separators=(",", ":")).encode())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
