"""Refusals as each part of the platform writes them: the model API, its services, the responses, the usage monitor.

===================================  ===================================================================================
``/paas/v4`` and the coding address  ``{"error": {"code", "message"}}``, the code as text
knowledge, applications, ``/zrag``   ``{"code", "message", "timestamp"}``, the code as a number; what is not there is
                                     answered under HTTP 200
``/v1/responses``, ``/v1/models``    ``{"error": {"code", "message", "param", "type"}}``, the code as a word; a key that
                                     is not known as below
``/monitor``                         ``{"code", "msg", "success": false}``; a key that is not known under HTTP 200
===================================  ===================================================================================
"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Tuple

from .errors import PlatformError
from .identities import milliseconds

Refusal = Tuple[int, Dict[str, Any]]

_STRANGERS = ("1000", "1001", "1003")
_NOTHING_THERE = ("404", "10015")
_WORDS: Mapping[str, str] = {
    "1113": "insufficient_quota",
    "1211": "model_not_found",
    "1220": "permission_denied",
    "1261": "context_length_exceeded",
    "1301": "content_filter",
    "1302": "rate_limit_exceeded",
    "1305": "server_is_overloaded",
    "1308": "usage_limit_reached",
    "1309": "usage_not_included",
    "1310": "usage_limit_reached",
    "1311": "usage_not_included",
}
_KINDS: Mapping[int, str] = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}


def refusal_of(error: PlatformError, path: str, *, english: bool = False, at: float = 0.0) -> Refusal:
    """HTTP status and body of a refusal at a path of the document."""
    if path.startswith(("/llm-application/", "/zrag/")):
        status = 200 if error.code in _NOTHING_THERE else error.status
        return status, {"code": _number(error), "message": error.message(english), "timestamp": milliseconds(at)}
    if path.startswith("/monitor/"):
        return _as_the_gateway(error, english)
    if path.startswith(("/v1/responses", "/v1/models")):
        known = error.code not in _STRANGERS
        return (error.status, _in_words(error, english)) if known else _as_the_gateway(error, english)
    return error.status, error.body(english)


def word_of(error: PlatformError) -> str:
    """The word that stands for a business code among the responses; a word stands for itself."""
    if not error.code.isdigit():
        return error.code
    return _WORDS.get(error.code, "server_error" if error.status >= 500 else "invalid_request")


def _in_words(error: PlatformError, english: bool) -> Dict[str, Any]:
    kind = _KINDS.get(error.status, "server_error" if error.status >= 500 else "invalid_request_error")
    param = error.field if error.code in ("1213", "1214") else None
    return {"error": {"code": word_of(error), "message": error.message(english), "param": param, "type": kind}}


def _as_the_gateway(error: PlatformError, english: bool) -> Refusal:
    status = 200 if error.code in _STRANGERS else error.status
    return status, {"code": _number(error), "msg": error.message(english), "success": False}


def _number(error: PlatformError) -> int:
    return int(error.code) if error.code.isdigit() else error.status
