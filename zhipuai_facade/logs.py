"""What is logged, to the logger `zhipuai_facade`: nothing, until somebody asks for it.

INFO is one line a call: operation, model, status, seconds, tries, request id. DEBUG adds each request and response,
with bodies cut short and without credentials, every retry with its reason, and the beginning and end of streams.

``ZHIPUAI_LOG=info`` or ``debug`` writes it to standard error; an application that configures `logging` itself gets it
there instead. What users wrote stands in DEBUG lines only, the API key in none.
"""

from __future__ import annotations

import logging
import os
import re
import time
import warnings
from typing import Dict, List, Match, Optional, cast

import httpx
from zhipuai_openapi.call import BYTES, Request

from .errors import APIStatusError, ZhipuAIError, shown_url
from .failures import HIDDEN, credential, one_line

VARIABLE = "ZHIPUAI_LOG"
LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}

LONGEST = 1000
"""Characters of a body that are logged."""

LOGGER = logging.getLogger("zhipuai_facade")
LOGGER.addHandler(logging.NullHandler())

_LONG = r"(?<=;base64,)[A-Za-z0-9+/_=-]+|[A-Za-z0-9+/_-]{200,}={0,2}"
_BASE64 = r"[A-Za-z0-9+/_=-]*"
_seen: List[str] = []


def set_up() -> None:
    """Heed ``ZHIPUAI_LOG``, when the first client is made. A level or handlers that the application set are kept."""
    if _seen:
        return
    wish = os.environ.get(VARIABLE, "").strip().lower()
    _seen.append(wish)
    level = LEVELS.get(wish)
    if level is None:
        if wish not in ("", "0", "off", "none", "false"):
            warnings.warn(f"{VARIABLE} must be info or debug, not {wish!r}", stacklevel=2)
        return
    if LOGGER.level == logging.NOTSET:
        LOGGER.setLevel(level)
    if not _handled():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        LOGGER.addHandler(handler)


def _handled() -> bool:
    """Whether somebody else writes down what is logged here."""
    one: Optional[logging.Logger] = LOGGER
    while one is not None:
        if any(not isinstance(handler, logging.NullHandler) for handler in one.handlers):
            return True
        one = one.parent if one.propagate else None
    return False


class Silent:
    """The log of a call of which nothing is to be logged."""

    def sent(self, request: httpx.Request) -> None:
        """A request is about to be sent."""

    def answered(self, response: httpx.Response) -> None:
        """The call succeeded: there is an answer, or the beginning of a stream."""

    def retrying(self, error: ZhipuAIError, pause: float) -> None:
        """A try failed; there will be another after ``pause`` seconds."""

    def failed(self, error: ZhipuAIError) -> None:
        """The last try failed."""

    def stream_ended(self, events: int, error: Optional[BaseException]) -> None:
        """A stream was read to its end, left, or broken off by ``error``."""


SILENT = Silent()


def begun(call: Request) -> Silent:
    """The log of ``call``."""
    return CallLog(call) if LOGGER.isEnabledFor(logging.INFO) else SILENT


class CallLog(Silent):
    """The log of one call, however often it is tried."""

    def __init__(self, call: Request) -> None:
        self._call = call
        self._begun = time.monotonic()
        self._tries = 0
        self._detailed = LOGGER.isEnabledFor(logging.DEBUG)

    def sent(self, request: httpx.Request) -> None:
        """A request is about to be sent."""
        self._tries += 1
        if self._detailed:
            LOGGER.debug(
                "%s: try %d: %s %s %s %s",
                self._name(),
                self._tries,
                request.method,
                shown_url(request.url),
                shown_headers(request.headers),
                self._body(),
            )

    def answered(self, response: httpx.Response) -> None:
        """The call succeeded: there is an answer, or the beginning of a stream."""
        self._ended(str(response.status_code), response.headers.get("x-log-id"))
        if self._detailed:
            body = shortened(response.text) if response.is_closed else "stream opened"
            LOGGER.debug("%s: HTTP %d %s %s", self._name(), response.status_code, shown_headers(response.headers), body)

    def retrying(self, error: ZhipuAIError, pause: float) -> None:
        """A try failed; there will be another after ``pause`` seconds."""
        if self._detailed:
            LOGGER.debug("%s: try %d failed, next in %.2f s: %s", self._name(), self._tries, pause, _told(error))

    def failed(self, error: ZhipuAIError) -> None:
        """The last try failed."""
        status, request_id = type(error).__name__, None
        if isinstance(error, APIStatusError):
            status += f" {error.status_code}" + (f" code {error.code}" if error.code else "")
            request_id = error.request_id
        self._ended(status, request_id)
        if self._detailed:
            LOGGER.debug("%s: %s", self._name(), _told(error))

    def stream_ended(self, events: int, error: Optional[BaseException]) -> None:
        """A stream was read to its end, left, or broken off by ``error``."""
        if self._detailed:
            how = f"failed ({_told(error)})" if isinstance(error, ZhipuAIError) else "closed"
            LOGGER.debug("%s: stream %s after %d events", self._name(), how, events)

    def _ended(self, status: str, request_id: Optional[str]) -> None:
        tries = f"{self._tries} {'try' if self._tries == 1 else 'tries'}"
        seconds = time.monotonic() - self._begun
        LOGGER.info("%s: %s in %.2f s, %s, request_id %s", self._name(), status, seconds, tries, request_id or "-")

    def _name(self) -> str:
        fields: Dict[str, object] = self._call.json or self._call.form or {}
        model = fields.get("model")
        return (
            f"{self._call.operation.name} {one_line(model)[:100]}"
            if isinstance(model, str)
            else self._call.operation.name
        )

    def _body(self) -> str:
        if self._call.form is not None:
            return f"form {{{', '.join(f'{name}: {_described(value)}' for name, value in self._call.form.items())}}}"
        content = self._call.content
        return shortened(content.decode("utf-8", "replace")) if isinstance(content, bytes) else ""


def shown_headers(headers: httpx.Headers) -> Dict[str, str]:
    """``headers`` without the values that are secrets."""
    return {name: HIDDEN if credential(name) else value for name, value in headers.items()}


def shortened(text: str) -> str:
    """A body for a log: base64 is left out, and so is what follows the first `LONGEST` characters."""
    told, place = "", 0
    while place < len(text) and len(told) <= LONGEST:  # no further than needed: bodies may be huge
        found = re.compile(_LONG).search(text, place, place + 4 * LONGEST)
        stop = found.start() if found else place + LONGEST
        told += text[place:stop]
        place = stop
        if found:
            place = cast("Match[str]", re.compile(_BASE64).match(text, stop)).end()
            told += f"...({place - stop} chars)"
    told = one_line(told)
    return told if place >= len(text) and len(told) <= LONGEST else f"{told[:LONGEST]}...({len(text)} chars)"


def _told(error: ZhipuAIError) -> str:
    return f"{type(error).__name__}: {shortened(str(error))}"


def _described(value: object) -> str:
    """A field of a form: of a file only its name, and its size where that is known at once."""
    if isinstance(value, tuple):
        name, content, *_ = cast("tuple[object, ...]", value)
        return f"{name!r}, {_described(content)}"
    if isinstance(value, BYTES):
        return f"{len(cast('bytes', value))} bytes"
    if isinstance(value, (str, int, float, dict, list)):
        return shortened(repr(cast(object, value)))
    return shortened(str(getattr(value, "name", type(value).__name__)))
