"""Reading what the platform says when something is wrong. It says it in many shapes, and sometimes under HTTP 200."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Dict, Mapping, Optional, cast

if TYPE_CHECKING:
    import httpx

_WRAPPED = r"(?s)^\[(\d+)\]\[(.*)\]\[(\w+)\]$"
"""How one of the routes writes a message: code, text and request id. (Compiled when there is a problem: most see none.)"""

_PARAMETER = r"^`?([A-Za-z_][\w.\[\]]*)`?(?:\s*[:：]|\s*参数|\s+\w+ error)|接收到\s*`?([A-Za-z_]\w*)|parameter `(\w+)`"
_MOMENT = r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?"

BEIJING = timezone(timedelta(hours=8))
"""The time zone of every time that the platform names."""

FINE = (None, "0", "200")


class Problem:
    """What an error body says."""

    def __init__(
        self, message: str, code: Optional[str] = None, request_id: Optional[str] = None, body: object = None
    ) -> None:
        self.message: str = message
        self.code: Optional[str] = code
        self.request_id: Optional[str] = request_id
        self.body: object = body


def _printable(text: str) -> str:
    """``text`` without halves of characters, which JSON can hold, but no log."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _told(message: str, body: object, code: Optional[str] = None, request_id: Optional[str] = None) -> Problem:
    said, number, request = (text and _printable(text) for text in (message, code, request_id))
    return Problem(said or "", number, request, body)


def read_problem(response: httpx.Response) -> Problem:
    """The problem in a response that has been read. Never raises: a body of any bytes gives at least its text."""
    text = response.content.decode("utf-8", "replace") if response.is_stream_consumed else ""
    try:
        body: object = json.loads(text)
    except (ValueError, RecursionError):
        return _told(text.strip(), text)
    return find_problem(body) or _told(text.strip(), body, request_id=_request_id(body))


def find_problem(body: object) -> Optional[Problem]:
    """The problem that decoded JSON tells of, or None when it is an ordinary answer.

    The shapes: ``{"error": {"code", "message"}}``, ``{"error": "text"}``, ``{"code", "msg", "success": false}`` and
    ``{"code", "message"}`` with a code other than 200 and no data.
    """
    if not isinstance(body, dict):
        return None
    answer = cast("Dict[str, object]", body)
    error = answer.get("error")
    if isinstance(error, dict) and error:
        return _nested(cast("Dict[str, object]", error), answer)
    if isinstance(error, str) and error:
        return _told(error, answer, _code(answer), _request_id(answer))
    code = _code(answer)
    said = answer.get("msg", answer.get("message"))
    refused = answer.get("success") is False or (code not in FINE and answer.get("data") is None)
    if refused and isinstance(said, str) and not answer.get("choices"):
        return _told(said, answer, code, _request_id(answer))
    return None


def parameter_named(message: str) -> Optional[str]:
    """The parameter that a message begins with, or otherwise points to."""
    found = re.search(_PARAMETER, message)
    return next(filter(None, found.groups()), None) if found else None


def moment_named(message: str) -> Optional[datetime]:
    """The moment that a message names, which is meant as Beijing time."""
    found = re.search(_MOMENT, message)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=BEIJING)
    except ValueError:
        return None


def _nested(error: Mapping[str, object], answer: Mapping[str, object]) -> Problem:
    said = error.get("message", error.get("msg"))
    message = said if isinstance(said, str) else json.dumps(error, ensure_ascii=False)
    wrapped = re.match(_WRAPPED, message)
    return _told(
        wrapped.group(2) if wrapped else message,
        answer,
        _code(error) or _code({"code": error.get("type")}),
        _request_id(answer) or _request_id(error) or (wrapped.group(3) if wrapped else None),
    )


def _code(source: Mapping[str, object]) -> Optional[str]:
    code = source.get("code")
    return str(code) if isinstance(code, (str, int)) and not isinstance(code, bool) and code != "" else None


def _request_id(source: object) -> Optional[str]:
    found = cast("Dict[str, object]", source).get("request_id") if isinstance(source, dict) else None
    return found if isinstance(found, str) and found else None
