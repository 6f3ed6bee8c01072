"""Letting no exception of httpx out, and no credential with any."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from typing import Any, List, Optional

import httpx

CREDENTIALS = ("auth", "cookie", "credential", "key", "password", "secret", "token")
"""What the name of a header has in it whose value is nobody's business."""

HIDDEN = "**********"


LOADED_BY_FAILURES = ("zhipuai_openapi.codes", "zhipuai_openapi.frames", "zhipuai_facade.translation")
_calls: List[bool] = []


def expect_failures() -> None:
    """Load what failures need, with the second call: the first answer need not wait for it, and when a call fails as no
    file can be opened any more, it is too late."""
    if len(_calls) < 2:
        _calls.append(True)
        if len(_calls) == 2:
            with suppress(ImportError, OSError):
                for name in LOADED_BY_FAILURES:
                    import_module(name)


class translated:  # noqa: N801
    """Let no exception of httpx out: the caller sees one of ours, with httpx's as its cause.

    No exception takes along what the frames below held: they hold the key, and what is sent. A class, because each call
    goes through four of these, and a generator in its place takes three times as long.
    """

    __slots__ = ("_handled", "_request")

    def __init__(self, request: Optional[httpx.Request]) -> None:
        self._request = request

    def __enter__(self) -> None:
        self._handled = sys.exc_info()[1]

    def __exit__(self, kind: object, error: Optional[BaseException], trace: object) -> None:
        if error is None:
            return
        request, handled, self._handled = self._request, self._handled, None
        try:
            from zhipuai_openapi.frames import forget_locals

            from .translation import translation
        except (ImportError, OSError) as why:  # no file can be opened any more, or the interpreter ends
            if not isinstance(error, Exception):
                return
            from .errors import APIConnectionError

            error.__traceback__ = why.__traceback__ = None  # with all that its frames hold
            raise APIConnectionError(message=one_line(str(error)), request=without_key(request)) from error
        forget_locals(error, handled)
        ours = None if _is_the_callers(error, request) else translation(error, request)
        if ours is None:
            return
        if request is not None:  # the answer had begun
            ours.request_id = request.extensions.get("log_id")
        raise ours from error


def _is_the_callers(error: BaseException, request: Optional[httpx.Request]) -> bool:
    """Whether code of the caller's raised it while a form was sent: what tells of progress, or an iterator."""
    form: Any = None if request is None else request.extensions.get("form")
    return getattr(form, "raised", None) is error


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
    return credential(name.decode("latin-1"))


def credential(name: str) -> bool:
    """Whether the header ``name`` holds what is nobody's business."""
    lower = name.lower()
    return any(word in lower for word in CREDENTIALS)
