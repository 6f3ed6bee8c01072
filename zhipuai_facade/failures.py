"""Turning httpx's exceptions into ours."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Dict, Generator, Optional, Type

import httpx

from .errors import APIConnectionError, APITimeoutError, InvalidArgumentError, ZhipuAIError

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
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise translation(error, request) from error
    except (OSError, UnicodeError) as error:  # what httpx lets through: files that cannot be read, headers not ASCII
        raise translation(error, request) from error
    except RuntimeError as error:
        if "closed" not in str(error):
            raise
        raise APIConnectionError(message=f"the client is closed: {error}", request=without_key(request)) from error


def translation(error: Exception, request: Optional[httpx.Request]) -> ZhipuAIError:
    """Our exception for one of httpx."""
    where = f"{request.method} {request.url.copy_with(query=None)}" if request is not None else "the request"
    without_key(request)
    if isinstance(error, httpx.TimeoutException):
        limit: Dict[str, Any] = request.extensions.get("timeout", {}) if request is not None else {}
        key = type(error).__name__.replace("Timeout", "").lower()
        seconds = f" within {limit[key]:g} s" if limit.get(key) is not None else " in time"
        return APITimeoutError(request, message=f"{where}: {LIMITS.get(type(error), 'no answer')}{seconds}")
    if isinstance(error, UnicodeError):
        return InvalidArgumentError(f"{where}: a header is not ASCII text: {error}")
    reason = str(error) or type(error).__name__
    return APIConnectionError(message=f"{where}: {reason}", request=request)


def without_key(request: Optional[httpx.Request]) -> Optional[httpx.Request]:
    """``request`` with its credential struck out, so that an exception may carry it."""
    if request is not None and "Authorization" in request.headers:
        request.headers["Authorization"] = "**********"
    return request
