"""Turning httpx's exceptions into ours."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import Any, Callable, Dict, Optional, Type

import httpx
from zhipuai_openapi.call import InvalidArgument
from zhipuai_openapi.events import EventTooLong
from zhipuai_openapi.frames import causes, forget_locals
from zhipuai_openapi.streams import Intake, StreamCut
from zhipuai_openapi.timing import Timing

from .certificates import not_spoken, refused
from .errors import (
    APICertificateError,
    APIConnectionError,
    APIStreamDecodeError,
    APIStreamInterruptedError,
    APIStreamStalledError,
    APITimeoutError,
    InvalidArgumentError,
    ZhipuAIError,
    shown_url,
)

LIMITS: Dict[Type[Exception], str] = {
    httpx.ConnectTimeout: "no connection",
    httpx.ReadTimeout: "no data",
    httpx.WriteTimeout: "the request could not be sent",
    httpx.PoolTimeout: "no connection of the pool became free",
}


CREDENTIALS = re.compile(r"auth|cookie|credential|key|password|secret|token", re.IGNORECASE)
"""What the name of a header has in it whose value is nobody's business."""

HIDDEN = "**********"


class translated:  # noqa: N801
    """Let no exception of httpx out: the caller sees one of ours, with httpx's as its cause.

    No exception takes along what the frames below held: they hold the key, and what is sent.

    Every call enters several of these: a generator made a context manager would take three times as long.
    """

    __slots__ = ("_handled", "_request")

    def __init__(self, request: Optional[httpx.Request]) -> None:
        self._request = request

    def __enter__(self) -> None:
        self._handled = sys.exc_info()[1]

    def __exit__(self, kind: object, error: Optional[BaseException], trace: object) -> None:
        if error is None:
            return
        request = self._request
        forget_locals(error, self._handled)
        ours = None if _is_the_callers(error, request) else _translation(error, request)
        if ours is None:
            return
        if request is not None:  # the answer had begun
            ours.request_id = request.extensions.get("log_id")
        raise ours from error


def stream_failure(response: httpx.Response) -> Callable[[Exception, Intake[Any]], Exception]:
    """What makes of an exception that ended a stream one of ours, which hands over what had come."""

    def failure(error: Exception, intake: Intake[Any]) -> Exception:
        forget_locals(error)
        ours = error if isinstance(error, ZhipuAIError) else _stream_error(error, intake, response)
        if ours is not error:
            ours.__cause__ = error
        if isinstance(ours, ZhipuAIError) and not isinstance(ours, InvalidArgumentError):
            ours.partial, ours.events_seen = intake.partial(), intake.assembly.events_seen
            ours.request_id = ours.request_id or response.headers.get("x-log-id") or intake.assembly.request_id
            ours.attempts, ours.elapsed = intake.timing.attempts, intake.timing.elapsed
            if (place := getattr(response.stream, "place", None)) is not None:
                place.report(ours)
        return ours

    return failure


def _stream_error(error: Exception, intake: Intake[Any], response: httpx.Response) -> Exception:
    request = response.request
    where = f"{request.method} {shown_url(request.url)}"
    seen = intake.assembly.events_seen
    so_far = f"after {seen} event{'s' * (seen != 1)} of the stream"
    reason = _reason(error)
    if isinstance(error, httpx.TimeoutException):
        return APIStreamStalledError(request, message=f"{where}: {intake.timing.reason()}, {so_far} ({reason})")
    if isinstance(error, (EventTooLong, httpx.DecodingError)):
        line = error.beginning if isinstance(error, EventTooLong) else ""
        return APIStreamDecodeError(response, line, message=f"{where}: {reason}, {so_far}")
    broken = isinstance(error, (httpx.HTTPError, httpx.StreamError, OSError, StreamCut))
    if broken or (isinstance(error, RuntimeError) and "closed" in str(error)):
        return APIStreamInterruptedError(request=request, message=f"{where}: {reason}, {so_far}")
    return InvalidArgumentError(str(error)) if isinstance(error, InvalidArgument) else error


def _is_the_callers(error: BaseException, request: Optional[httpx.Request]) -> bool:
    """Whether code of the caller's raised it while a form was sent: what tells of progress, or an iterator."""
    form: Any = None if request is None else request.extensions.get("form")
    return getattr(form, "raised", None) is error


def _translation(error: BaseException, request: Optional[httpx.Request]) -> Optional[ZhipuAIError]:
    """What the caller is to see instead of ``error``; None when that is ``error`` itself."""
    without_key(getattr(error, "_request", None))  # that of a redirect
    if isinstance(error, ZhipuAIError):
        return None
    if isinstance(error, RuntimeError) and not isinstance(error, httpx.StreamError):
        if "closed" not in str(error):  # httpx says so when its client is closed, asyncio when its loop is
            return None
        return APIConnectionError(message=one_line(str(error)), request=without_key(request))
    if isinstance(error, TypeError) and request is not None:  # no wrong value of the caller's, but a mistake
        return None
    where = f"{request.method} {shown_url(request.url)}" if request is not None else "the request"
    reason = _reason(error)
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(without_key(request), message=f"{where}: {_limit(error, request)} ({reason})")
    if isinstance(error, httpx.LocalProtocolError) and reason.startswith("Illegal header"):
        return InvalidArgumentError(f"{where} cannot be made: {reason}")
    if isinstance(error, (httpx.HTTPError, httpx.StreamError, OSError)):
        return _no_connection(error, f"{where}: {reason}", without_key(request))
    if isinstance(error, (httpx.InvalidURL, ValueError, TypeError)):
        made = isinstance(error, InvalidArgument)
        return InvalidArgumentError(reason if made else f"{where} cannot be made: {reason}")
    return None


def _no_connection(error: Exception, message: str, request: Optional[httpx.Request]) -> APIConnectionError:
    advice = refused(error)
    if advice is not None:
        return APICertificateError(message=f"{message}: {advice}", request=request)
    if not_spoken(error):
        message += ": no TLS is spoken there; check whether base_url, or the proxy, should begin with http://"
    return APIConnectionError(message=message, request=request)


def _limit(error: httpx.TimeoutException, request: Optional[httpx.Request]) -> str:
    timing: Optional[Timing] = request.extensions.get("timing") if request is not None else None
    if isinstance(error, httpx.ReadTimeout) and timing is not None:
        return timing.reason()
    limits: Dict[str, Any] = request.extensions.get("timeout", {}) if request is not None else {}
    seconds = limits.get(type(error).__name__.replace("Timeout", "").lower())
    within = f" within {seconds:g} s" if seconds is not None else " in time"
    return f"{LIMITS.get(type(error), 'no answer')}{within}"


def _reason(error: BaseException) -> str:
    if isinstance(error, httpx.LocalProtocolError):  # h11 repeats the header, which may be a credential
        for one in causes(error):
            one.args = (str(one).partition(" b'")[0].partition(' b"')[0],)
    told = (one_line(str(one)) for one in causes(error))  # those of trio and anyio say nothing themselves
    return next(filter(None, told), type(error).__name__)


def one_line(text: str) -> str:
    """``text`` without line breaks."""
    return " ".join(text.split())


def without_key(request: Optional[httpx.Request]) -> Optional[httpx.Request]:
    """``request`` with its credentials struck out, so that an exception may carry it."""
    for name, _ in request.headers.raw if request is not None else ():
        if _credential(name) and request is not None:
            request.headers[name.decode("latin-1")] = HIDDEN
    return request


@lru_cache(maxsize=256)  # each request is asked for the same ten names
def _credential(name: bytes) -> bool:
    return CREDENTIALS.search(name.decode("latin-1")) is not None
