"""Answers together with the HTTP response that they came in."""

from __future__ import annotations

from typing import Generic, Optional, TypeVar

import httpx

T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer, and its status and headers.

    Attributes:
        http_response: The HTTP response.
        status_code: Its status.
        headers: Its headers.
        request_id: The platform's id of the request (header ``x-log-id``); None when it sent none.
    """

    def __init__(self, http_response: httpx.Response, parsed: T) -> None:
        self.http_response: httpx.Response = http_response
        self.status_code: int = http_response.status_code
        self.headers: httpx.Headers = http_response.headers
        self.request_id: Optional[str] = http_response.headers.get("x-log-id")
        self._parsed = parsed

    def parse(self) -> T:
        """The answer, as the method gives it without `with_raw_response`."""
        return self._parsed

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, parsed={type(self._parsed).__name__})"
