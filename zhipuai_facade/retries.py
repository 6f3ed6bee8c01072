"""Whether and when to send a request again. Decisions only: waiting is the transport's."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional, Tuple, cast

import httpx
from zhipuai_openapi.reading import StreamCut
from zhipuai_openapi.timing import FOREVER

from .errors import APICertificateError, APIStatusError, InvalidArgumentError, ZhipuAIError

if TYPE_CHECKING:
    from typing_extensions import Self

PASSING_STATUSES = frozenset({408, 409, 429, 500, 502, 503, 504})
"""HTTP statuses that are worth another try when the body has no business code."""

PERHAPS_DONE = frozenset({408, 500, 502, 504})
"""Those that do not tell whether the request was carried out."""

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Failures before the request was on its way: nothing can have been done with it."""

HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError)
"""Failures that would come again, because the request or the settings are wrong."""

CROWDED = frozenset({"APIConcurrencyLimitError", "APIOverloadedError"})
"""Errors of too many requests: whoever meets them waits longer."""


class Retry(NamedTuple):
    """A try that comes next.

    Attributes:
        error: Why.
        attempt: How many tries there were so far, 1 at least.
        pause: Seconds until then.
        operation: What is sent, such as ``chat_completions_create``.
    """

    error: ZhipuAIError
    attempt: int
    pause: float
    operation: str


class _Policy(NamedTuple):
    at_most: int
    first_pause: float
    longest_pause: float
    first_crowded_pause: float
    longest_crowded_pause: float
    longest_request: float
    total: float
    repeat_jobs: bool
    wait: Optional[Callable[[float], object]]
    on_retry: Optional[Callable[[Retry], object]]


class Retries(_Policy):
    """How often to try again, and how long to wait before. Whether it is worth while, the business code decides.

    A pause is drawn at random between half of a length and all of it; between nothing and all of it where too many
    requests are the reason, so that those who were refused together do not come back together. The length doubles with
    each try.

    Attributes:
        at_most: Tries after the first.
        first_pause: Seconds of the first pause.
        longest_pause: Seconds that no pause exceeds.
        first_crowded_pause: Likewise where too many requests are the reason (1302, 1303, 1305, 1312).
        longest_crowded_pause: Likewise.
        longest_request: Seconds that the server may ask for with ``Retry-After``; what is longer is not waited for.
        total: Seconds after the beginning of a call when no further try begins.
        repeat_jobs: Whether to repeat what creates or bills a job, though it may have been done already.
        wait: What waits, in place of the client: a function of the seconds, or a coroutine function for the awaitable
            client. For tests that are not to wait.
        on_retry: Is told of each further try, before the pause. What it raises ends the call.
    """

    __slots__ = ()

    def __new__(
        cls,
        at_most: int = 3,
        first_pause: float = 0.5,
        longest_pause: float = 8.0,
        first_crowded_pause: float = 2.0,
        longest_crowded_pause: float = 30.0,
        longest_request: float = 60.0,
        total: float = FOREVER,
        repeat_jobs: bool = False,
        wait: Optional[Callable[[float], object]] = None,
        on_retry: Optional[Callable[[Retry], object]] = None,
    ) -> Self:
        """Make it; `InvalidArgumentError` when a number is negative, or none."""
        numbers = (
            at_most,
            first_pause,
            longest_pause,
            first_crowded_pause,
            longest_crowded_pause,
            longest_request,
            total,
        )
        for name, value in zip(cls._fields, cast("Tuple[object, ...]", numbers)):
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not value >= 0:
                raise InvalidArgumentError(f"{name} must be 0 or more, not {value!r}")
        return super().__new__(cls, *numbers, repeat_jobs, wait, on_retry)

    def pause(
        self,
        done: int,
        error: ZhipuAIError,
        *,
        repeatable: bool,
        remaining: float = float("inf"),
        chance: Callable[[], float] = random.random,
        now: Callable[[], float] = time.time,
    ) -> Optional[float]:
        """Seconds to wait before trying again after ``done`` tries; None to leave it at ``error``.

        Args:
            done: Tries so far, at least 1.
            error: How the last one failed.
            repeatable: Whether the operation may be done twice.
            remaining: Seconds that are left of the whole call.
            chance: A number between 0 and 1.
            now: The clock: seconds since 1970.
        """
        if done > self.at_most or not worth_repeating(error, repeatable=repeatable or self.repeat_jobs):
            return None
        pause = self._asked(error, now)
        if pause is None:
            pause = self._drawn(done, error, chance())
        return pause if pause < min(remaining, self.total - error.elapsed) else None

    def _asked(self, error: ZhipuAIError, now: Callable[[], float]) -> Optional[float]:
        asked = _asked_pause(error, now)
        return float("inf") if asked is not None and asked > self.longest_request else asked

    def _drawn(self, done: int, error: ZhipuAIError, chance: float) -> float:
        from zhipuai_openapi.codes import ERRORS  # what never fails need not load it

        doubled = 2.0 ** min(done - 1, 30)
        if ERRORS.get(error.code or "") in CROWDED:
            return min(self.longest_crowded_pause, self.first_crowded_pause * doubled) * chance
        return min(self.longest_pause, self.first_pause * doubled) * (0.5 + 0.5 * chance)


def worth_repeating(error: ZhipuAIError, *, repeatable: bool) -> bool:
    """Whether trying again may help and does no harm."""
    cause = error.__cause__
    if not isinstance(error, APIStatusError):
        hopeless = isinstance(cause, HOPELESS) or isinstance(error, APICertificateError)
        passing = isinstance(cause, (httpx.TransportError, StreamCut)) and not hopeless
        return passing and (repeatable or isinstance(cause, NEVER_SENT))
    from zhipuai_openapi.codes import PASSING, STATUSES

    told = error.response.headers.get("x-should-retry")
    if told in ("true", "false"):
        return bool(told == "true")
    if error.code in STATUSES:  # an overload refuses; an internal error may come after the work was done
        return error.code in PASSING and (repeatable or STATUSES[error.code] in (429, 503))
    if error.code and error.status_code == 429:  # a limit that this version does not know
        return False
    return error.status_code in PASSING_STATUSES and (repeatable or error.status_code not in PERHAPS_DONE)


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
    try:
        return max(0.0, _moment(date) - now())
    except Exception:  # noqa: BLE001 - of old Pythons' parsers, whatever it may be: it is no date
        return None


def _moment(date: str) -> float:
    """Seconds since 1970, of a date as HTTP has them; of others, which gateways write, when dateutil is installed."""
    from email.utils import mktime_tz, parsedate_tz

    read = parsedate_tz(date)
    if read is not None:
        return float(mktime_tz((*read[:9], read[9] or 0)))
    from dateutil import parser, tz

    moment = parser.parse(date, tzinfos=lambda _, offset: tz.tzoffset(None, offset or 0))
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=tz.UTC)).timestamp()
