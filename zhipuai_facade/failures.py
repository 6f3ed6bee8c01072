"""Turning httpx's exceptions into ours."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Dict, Generator, Optional, Type

import httpx
from zhipuai_openapi.call import InvalidArgument
from zhipuai_openapi.events import EventTooLong
from zhipuai_openapi.streams import Intake, StreamCut
from zhipuai_openapi.timing import Timing

from .errors import (
    APIConnectionError,
    APIStreamDecodeError,
    APIStreamInterruptedError,
    APIStreamStalledError,
    APITimeoutError,
    InvalidArgumentError,
    ZhipuAIError,
)

LIMITS: Dict[Type[Exception], str] = {
    httpx.ConnectTimeout: "no connection",
    httpx.ReadTimeout: "no data",
    httpx.WriteTimeout: "the request could not be sent",
    httpx.PoolTimeout: "no connection of the pool became free",
}


@contextmanager
def translated(request: Optional[httpx.Request]) -> Generator[None, None, None]:
    """Let no exception of httpx out: the caller sees one of ours, with httpx's as its cause."""
    try:
        yield
    except ZhipuAIError:
        raise
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
        if _is_the_callers(error, request):
            raise
        raise _translation(error, request) from error
    except TypeError as error:
        if request is not None:  # no wrong value of the caller's, but a mistake
            raise
        raise _translation(error, request) from error
    except RuntimeError as error:  # httpx says so when its client is closed, asyncio when its loop is
        if "closed" not in str(error) or _is_the_callers(error, request):
            raise
        raise APIConnectionError(message=_one_line(str(error)), request=without_key(request)) from error


def stream_failure(response: httpx.Response) -> Callable[[Exception, Intake[Any]], Exception]:
    """What makes of an exception that ended a stream one of ours, which hands over what had come."""

    def failure(error: Exception, intake: Intake[Any]) -> Exception:
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
    where = f"{request.method} {request.url.copy_with(query=None)}"
    so_far = f"after {intake.assembly.events_seen} events of the stream"
    reason = _one_line(str(error)) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        return APIStreamStalledError(request, message=f"{where}: {intake.timing.reason()}, {so_far} ({reason})")
    if isinstance(error, (EventTooLong, httpx.DecodingError)):
        line = error.beginning if isinstance(error, EventTooLong) else ""
        return APIStreamDecodeError(response, line, message=f"{where}: {reason}, {so_far}")
    broken = isinstance(error, (httpx.HTTPError, httpx.StreamError, OSError, StreamCut))
    if broken or (isinstance(error, RuntimeError) and "closed" in str(error)):
        return APIStreamInterruptedError(request=request, message=f"{where}: {reason}, {so_far}")
    return InvalidArgumentError(str(error)) if isinstance(error, InvalidArgument) else error


def _is_the_callers(error: Exception, request: Optional[httpx.Request]) -> bool:
    """Whether code of the caller's raised it while a form was sent: what tells of progress, or an iterator."""
    form: Any = None if request is None else request.extensions.get("form")
    return getattr(form, "raised", None) is error


def _translation(error: Exception, request: Optional[httpx.Request]) -> ZhipuAIError:
    timing: Optional[Timing] = request.extensions.get("timing") if request is not None else None
    where = f"{request.method} {request.url.copy_with(query=None)}" if request is not None else "the request"
    reason = _one_line(str(error)) or type(error).__name__
    if isinstance(error, httpx.ReadTimeout) and timing is not None:
        return APITimeoutError(without_key(request), message=f"{where}: {timing.reason()} ({reason})")
    if isinstance(error, httpx.TimeoutException):
        limits: Dict[str, Any] = request.extensions.get("timeout", {}) if request is not None else {}
        seconds = limits.get(type(error).__name__.replace("Timeout", "").lower())
        within = f" within {seconds:g} s" if seconds is not None else " in time"
        return APITimeoutError(
            without_key(request), message=f"{where}: {LIMITS.get(type(error), 'no answer')}{within} ({reason})"
        )
    if isinstance(error, (httpx.HTTPError, httpx.StreamError, OSError)):
        return APIConnectionError(message=f"{where}: {reason}", request=without_key(request))
    return InvalidArgumentError(reason if isinstance(error, InvalidArgument) else f"{where} cannot be made: {reason}")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def without_key(request: Optional[httpx.Request]) -> Optional[httpx.Request]:
    """``request`` with its credential struck out, so that an exception may carry it."""
    if request is not None and "Authorization" in request.headers:
        request.headers["Authorization"] = "**********"
    return request
