"""Whether and when to send a request again. Decisions only: waiting is the transport's."""

from __future__ import annotations

import random
import time
from typing import Callable, Optional

import httpx
from attrs import frozen
from zhipuai_openapi.codes import PASSING, STATUSES

from .errors import APICertificateError, APIStatusError, ZhipuAIError

PASSING_STATUSES = frozenset({408, 409, 429, 500, 502, 503, 504})
"""HTTP statuses that are worth another try when the body has no business code."""

PERHAPS_DONE = frozenset({408, 500, 502, 504})
"""Those that do not tell whether the request was carried out."""

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Failures before the request was on its way: nothing can have been done with it."""

HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError)
"""Failures that would come again, because the request or the settings are wrong."""


@frozen
class Retries:
    """How often to try again, and how long to wait before.

    Attributes:
        at_most: Tries after the first.
        first_pause: Seconds before the second try; doubled with each further one.
        longest_pause: Seconds that no pause exceeds.
        longest_request: Seconds that the server may ask for with ``Retry-After``; what is longer is not waited for.
    """

    at_most: int = 3
    first_pause: float = 0.5
    longest_pause: float = 8.0
    longest_request: float = 60.0

    def pause(
        self,
        done: int,
        error: ZhipuAIError,
        *,
        repeatable: bool,
        chance: Callable[[], float] = random.random,
        now: Callable[[], float] = time.time,
    ) -> Optional[float]:
        """Seconds to wait before trying again after ``done`` tries; None to leave it at ``error``.

        Args:
            done: Tries so far, at least 1.
            error: How the last one failed.
            repeatable: Whether the operation may be done twice.
            chance: A number between 0 and 1.
            now: The clock: seconds since 1970.
        """
        if done > self.at_most or not worth_repeating(error, repeatable=repeatable):
            return None
        asked = _asked_pause(error, now)
        if asked is not None:
            return asked if asked <= self.longest_request else None
        return min(self.longest_pause, self.first_pause * 2.0 ** min(done - 1, 30)) * (0.5 + 0.5 * chance())


def worth_repeating(error: ZhipuAIError, *, repeatable: bool) -> bool:
    """Whether trying again may help and does no harm."""
    cause = error.__cause__
    if not isinstance(error, APIStatusError):
        hopeless = isinstance(cause, HOPELESS) or isinstance(error, APICertificateError)
        passing = isinstance(cause, httpx.TransportError) and not hopeless
        return passing and (repeatable or isinstance(cause, NEVER_SENT))
    told = error.response.headers.get("x-should-retry")
    if told in ("true", "false"):
        return bool(told == "true")
    if error.code in STATUSES:  # an overload refuses; an internal error may come after the work was done
        return error.code in PASSING and (repeatable or STATUSES[error.code] in (429, 503))
    status = error.status_code
    return (status in PASSING_STATUSES or status > 500) and (repeatable or status not in PERHAPS_DONE)


def _asked_pause(error: ZhipuAIError, now: Callable[[], float]) -> Optional[float]:
    """Seconds that the server asked for, in ``Retry-After-Ms`` or ``Retry-After``; None when it asked for none."""
    headers = error.response.headers if isinstance(error, APIStatusError) else httpx.Headers()
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) * unit
        except ValueError:
            continue
        if 0 <= seconds < float("inf"):
            return seconds
    return _seconds_until(headers["retry-after"], now) if "retry-after" in headers else None


def _seconds_until(date: str, now: Callable[[], float]) -> Optional[float]:
    """``Retry-After`` may be a date."""
    if not date[:3].isalpha() or not any(character.isdigit() for character in date):
        return None
    from dateutil import parser, tz

    try:
        moment = parser.parse(date)
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=tz.UTC)
        return max(0.0, aware.timestamp() - now())
    except (ValueError, OverflowError):
        return None
