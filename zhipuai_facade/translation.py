"""Turning httpx's exceptions into ours. Loaded when the first is raised."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Type

import httpx
from zhipuai_openapi.call import InvalidArgument
from zhipuai_openapi.events import EventTooLong
from zhipuai_openapi.frames import causes, forget_locals
from zhipuai_openapi.reading import StreamCut
from zhipuai_openapi.streams import Intake
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
from .failures import one_line, without_key

LIMITS: Dict[Type[Exception], str] = {
    httpx.ConnectTimeout: "no connection",
    httpx.ReadTimeout: "no data",
    httpx.WriteTimeout: "the request could not be sent",
    httpx.PoolTimeout: "no connection of the pool became free",
}


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


def translation(error: BaseException, request: Optional[httpx.Request]) -> Optional[ZhipuAIError]:
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
    no_text = isinstance(error, AttributeError) and request is None  # as httpx before 0.28 calls a header that is none
    if no_text or isinstance(error, (httpx.InvalidURL, ValueError, TypeError)):
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
