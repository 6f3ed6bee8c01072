"""Letting no exception of httpx out, and no credential with any."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, Optional

import httpx

CREDENTIALS = ("auth", "cookie", "credential", "key", "password", "secret", "token")
"""What the name of a header has in it whose value is nobody's business."""

HIDDEN = "**********"


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
        from zhipuai_openapi.frames import forget_locals  # what never fails need not load it

        from .translation import translation

        request, handled, self._handled = self._request, self._handled, None
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
