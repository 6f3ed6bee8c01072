"""Reading what the platform says when something is wrong. It says it in many shapes, and sometimes under HTTP 200."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Dict, Mapping, Optional, cast

from attrs import field, frozen
from attrs.converters import optional

if TYPE_CHECKING:
    import httpx

_WRAPPED = re.compile(r"^\[(\d+)\]\[(.*)\]\[(\w+)\]$", re.DOTALL)
"""How one of the routes writes a message: code, text and request id."""

_PARAMETER = re.compile(
    r"^`?([A-Za-z_][\w.\[\]]*)`?(?:\s*[:：]|\s*参数|\s+\w+ error)|接收到\s*`?([A-Za-z_]\w*)|parameter `(\w+)`"
)
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")

BEIJING = timezone(timedelta(hours=8))
"""The time zone of every time that the platform names."""

FINE = (None, "0", "200")


def _printable(text: str) -> str:
    """``text`` without halves of characters, which JSON can hold, but no log."""
    return text.encode("utf-8", "replace").decode("utf-8")


@frozen
class Problem:
    """What an error body says."""

    message: str = field(default="", converter=_printable)
    code: Optional[str] = field(default=None, converter=optional(_printable))
    request_id: Optional[str] = field(default=None, converter=optional(_printable))
    body: object = None


def read_problem(response: httpx.Response) -> Problem:
    """The problem in a response that has been read. Never raises: a body of any bytes gives at least its text."""
    text = response.content.decode("utf-8", "replace") if response.is_stream_consumed else ""
    try:
        body: object = json.loads(text)
    except (ValueError, RecursionError):
        return Problem(message=text.strip(), body=text)
    return find_problem(body) or Problem(message=text.strip(), body=body, request_id=_request_id(body))


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
        return Problem(message=error, code=_code(answer), request_id=_request_id(answer), body=answer)
    code = _code(answer)
    said = answer.get("msg", answer.get("message"))
    refused = answer.get("success") is False or (code not in FINE and answer.get("data") is None)
    if refused and isinstance(said, str) and not answer.get("choices"):
        return Problem(message=said, code=code, request_id=_request_id(answer), body=answer)
    return None


def parameter_named(message: str) -> Optional[str]:
    """The parameter that a message begins with, or otherwise points to."""
    found = _PARAMETER.search(message)
    return next(filter(None, found.groups()), None) if found else None


def moment_named(message: str) -> Optional[datetime]:
    """The moment that a message names, which is meant as Beijing time."""
    found = _MOMENT.search(message)
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
    wrapped = _WRAPPED.match(message)
    return Problem(
        message=wrapped.group(2) if wrapped else message,
        code=_code(error) or _code({"code": error.get("type")}),
        request_id=_request_id(answer) or _request_id(error) or (wrapped.group(3) if wrapped else None),
        body=answer,
    )


def _code(source: Mapping[str, object]) -> Optional[str]:
    code = source.get("code")
    return str(code) if isinstance(code, (str, int)) and not isinstance(code, bool) and code != "" else None


def _request_id(source: object) -> Optional[str]:
    found = cast("Dict[str, object]", source).get("request_id") if isinstance(source, dict) else None
    return found if isinstance(found, str) and found else None
