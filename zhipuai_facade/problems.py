"""Reading what the platform says when something is wrong. It says it in many shapes, and sometimes under HTTP 200."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Dict, Mapping, Optional, cast

from attrs import frozen

if TYPE_CHECKING:
    import httpx

FINE = (None, "0", "200")


@frozen
class Problem:
    """What an error body says."""

    message: str = ""
    code: Optional[str] = None
    request_id: Optional[str] = None
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


def _nested(error: Mapping[str, object], answer: Mapping[str, object]) -> Problem:
    message = error.get("message", error.get("msg"))
    return Problem(
        message=message if isinstance(message, str) else json.dumps(error, ensure_ascii=False),
        code=_code(error) or _code({"code": error.get("type")}),
        request_id=_request_id(answer) or _request_id(error),
        body=answer,
    )


def _code(source: Mapping[str, object]) -> Optional[str]:
    code = source.get("code")
    return str(code) if isinstance(code, (str, int)) and not isinstance(code, bool) and code != "" else None


def _request_id(source: object) -> Optional[str]:
    found = cast("Dict[str, object]", source).get("request_id") if isinstance(source, dict) else None
    return found if isinstance(found, str) and found else None
