"""A platform that answers once with a published recording, and otherwise as a cassette says.

So a recording that belongs to one operation can be played in a scenario that calls several.
"""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Sequence

import httpx

from tests.clients import Body, form_parts
from tests.contract.exchanges import Exchange, operation_at
from tests.recordings import Recording

NAME = re.compile('name="(.*?)"')
PIECE = 7
"""Bytes given at once; it divides neither lines nor characters evenly."""


class Published:
    """Answers the first call of an operation with the recording, every other one with the next answer on the cassette.

    Attributes:
        exchanges: What was asked and answered with the recording.
    """

    def __init__(self, recording: Recording, operation: str, cassette: Sequence[Exchange]) -> None:
        self.exchanges: List[Exchange] = []
        self._recording = recording
        self._operation = operation
        self._rest: Dict[str, List[Exchange]] = {}
        for exchange in cassette:
            self._rest.setdefault(_name(exchange.method, exchange.path), []).append(exchange)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        path = request.url.path.partition("/api")[2]
        called = _name(request.method, path)
        left = self._rest.get(called, [])
        if called == self._operation and not self.exchanges:
            exchange = self._told(request, path)
            if len(left) > 1:
                del left[0]
            return _response(exchange)
        assert left, f"the scenario calls {called}, which its cassette does not hold"
        return _response(left.pop(0) if len(left) > 1 else left[0])

    def _told(self, request: httpx.Request, path: str) -> Exchange:
        recording = self._recording
        exchange = Exchange(
            method=request.method,
            path=path,
            query={name: request.url.params.get_list(name) for name in request.url.params},
            sent=_json(request),
            form=_form(request),
            status=recording.status,
            headers={**recording.headers, "content-type": recording.content_type},
            body=recording.body,
        )
        self.exchanges.append(exchange)
        return exchange


def _name(method: str, path: str) -> str:
    operation = operation_at(method, path)
    return operation.name if operation else ""


def _json(request: httpx.Request) -> Any:
    is_json = request.headers.get("content-type", "").startswith("application/json")
    return json.loads(request.read()) if is_json else None


def _form(request: httpx.Request) -> Any:
    media_type = request.headers.get("content-type", "")
    if not media_type.startswith("multipart/form-data"):
        return None
    parts = form_parts(media_type, request.read())
    return {NAME.findall(head["content-disposition"])[0]: body.decode("utf-8", "replace") for head, body in parts}


def _response(exchange: Exchange) -> httpx.Response:
    body = exchange.body
    pieces = [body[start : start + PIECE] for start in range(0, len(body), PIECE)]
    return httpx.Response(exchange.status, headers=dict(exchange.headers), stream=Body(pieces))
