"""Who is calling: the API key as bearer, or a JWT signed with the secret half of it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any, Dict

from .errors import PlatformError
from .shapes import as_object

_LEAST_MILLISECONDS = 10**11  # a number below this is a time in seconds


def authenticate(authorization: str, api_key: str, now: float) -> str:
    """What the caller showed, ``key`` or ``token``; refuses none (1001), a wrong (1000) and an expired (1003) one."""
    scheme, _, credential = authorization.strip().partition(" ")
    credential = credential.strip()
    if not authorization.strip():
        raise PlatformError("1001")
    if scheme.lower() != "bearer" or not credential:
        raise PlatformError("1000")
    if hmac.compare_digest(credential.encode("utf-8", "replace"), api_key.encode("utf-8")):
        return "key"
    if credential.count(".") == 2:
        _verify(credential, api_key, now)
        return "token"
    raise PlatformError("1000")


def _verify(token: str, api_key: str, now: float) -> None:
    """Verify a JWT: HS256 with the secret, header ``sign_type: SIGN``, ``exp`` and ``timestamp`` in milliseconds."""
    identity, _, secret = api_key.partition(".")
    signed, _, signature = token.rpartition(".")
    right = hmac.new(secret.encode("utf-8"), signed.encode("utf-8", "replace"), hashlib.sha256).digest()
    try:
        header, payload = (_read_part(part) for part in signed.split("."))
        fits = hmac.compare_digest(_decode(signature), right)
    except ValueError:
        raise PlatformError("1000", detail="JWT") from None
    if not fits or header.get("alg") != "HS256" or header.get("sign_type") != "SIGN":
        raise PlatformError("1000", detail="JWT: alg, sign_type, signature")
    if payload.get("api_key") != identity:
        raise PlatformError("1000", detail="JWT: api_key")
    for name in ("exp", "timestamp"):
        value = payload.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or value < _LEAST_MILLISECONDS:
            raise PlatformError("1000", detail=f"JWT: {name} (milliseconds)")
    if payload["exp"] <= now * 1000:
        raise PlatformError("1003")


def _read_part(part: str) -> Dict[str, Any]:
    return as_object(json.loads(_decode(part)))


def _decode(part: str) -> bytes:
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
