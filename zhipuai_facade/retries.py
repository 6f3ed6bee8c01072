"""Whether and when to send a request again. Decisions only: waiting is the transport's."""

from __future__ import annotations

import random
import time
from typing import Callable, Optional

import httpx
from attrs import frozen

from . import codes
from .errors import APIConnectionError, APIStatusError, ZhipuAIError

PASSING_STATUSES = frozenset({408, 409, 502, 503, 504})
"""HTTP statuses that are worth another try when the body has no business code."""

PERHAPS_DONE = frozenset({408, 500, 502, 504})
"""HTTP statuses that, without a business code, do not tell whether the request was carried out."""

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Failures before the request was on its way: nothing can have been done with it."""

HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError, httpx.DecodingError)
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
        longest = min(self.longest_pause, self.first_pause * 2.0 ** min(done - 1, 30))
        return longest * (0.5 + 0.5 * chance())


def worth_repeating(error: ZhipuAIError, *, repeatable: bool) -> bool:
    """Whether trying again may help and does no harm."""
    if isinstance(error, APIStatusError):
        return _passing(error) and (repeatable or not _perhaps_done(error))
    if not isinstance(error, APIConnectionError) or isinstance(error.__cause__, HOPELESS):
        return False
    return repeatable or isinstance(error.__cause__, NEVER_SENT)


def _passing(error: APIStatusError) -> bool:
    told = error.response.headers.get("x-should-retry")
    if told in ("true", "false"):
        return bool(told == "true")
    if error.code is not None and codes.status(error.code):
        return error.code in codes.PASSING
    return error.status_code in PASSING_STATUSES or error.status_code == 429 or error.status_code >= 500


def _perhaps_done(error: APIStatusError) -> bool:
    """Whether a gateway gave up on a request that the platform may have carried out all the same."""
    return error.code is None and error.status_code in PERHAPS_DONE


def _asked_pause(error: ZhipuAIError, now: Callable[[], float]) -> Optional[float]:
    """Seconds that the server asked for, in ``Retry-After-Ms`` or ``Retry-After``; None when it asked for none."""
    if not isinstance(error, APIStatusError):
        return None
    headers = error.response.headers
    seconds = _number(headers.get("retry-after-ms"), 0.001)
    if seconds is None:
        seconds = _number(headers.get("retry-after"), 1.0)
    if seconds is None:
        seconds = _seconds_until(headers.get("retry-after"), now)
    return seconds


def _number(text: Optional[str], unit: float) -> Optional[float]:
    try:
        value = float(text or "") * unit
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _seconds_until(date: Optional[str], now: Callable[[], float]) -> Optional[float]:
    """``Retry-After`` may be a date."""
    if not date or not any(character.isalpha() for character in date):
        return None
    from dateutil import parser, tz

    try:
        moment = parser.parse(date)
    except (ValueError, OverflowError):
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=tz.UTC)
    return max(0.0, aware.timestamp() - now())
