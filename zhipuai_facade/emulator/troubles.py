"""Which request is in for which trouble, how often still, and the answers that have nothing to do with the request."""

from __future__ import annotations

import collections
from typing import Counter, Optional, Tuple

from starlette.requests import Request

from .answers import EVENT_STREAM, write_json
from .document import Operation
from .errors import PlatformError
from .families import refusal_of
from .misbehaviour import CALM, HEADER, Orders, from_header, from_model
from .received import Content, field_of
from .shapes import as_object


class Troubles:
    """Counts how often the same request misbehaved: the same wish, and the same request id or else the same body."""

    def __init__(self) -> None:
        self._times: Counter[str] = collections.Counter()

    def forget(self) -> None:
        """Count from the beginning."""
        self._times.clear()

    def ordered_by(self, request: Request, content: Content, credential: str) -> Orders:
        """The trouble that this request asks for, unless it has had it as often as it wanted."""
        trigger = request.headers.get(HEADER, "")
        model = field_of(content, "model")
        orders = from_header(trigger) if trigger else from_model(model)
        if not orders.times:
            return orders
        same = field_of(content, "request_id") or content.digest
        key = "\n".join([credential, trigger or model, request.method, str(request.url), same])
        self._times[key] += 1
        return orders if self._times[key] <= orders.times else CALM


def substitute(orders: Orders, content: Content, operation: Operation, now: float) -> Optional[Tuple[bytes, int, str]]:
    """Body, status and media type of an answer that takes the place of the right one; raises the error ordered."""
    refusal = orders.refusal()
    if refusal is not None:
        raise refusal
    if orders.html:
        page = f"<html><head><title>{orders.html}</title></head><body><h1>{orders.html}</h1></body></html>\n"
        return page.encode("utf-8"), orders.html, "text/html"
    if orders.body_error:
        streamed = operation.streams(as_object(content.json))
        _, body = refusal_of(PlatformError(orders.body_error), operation.path, at=now)
        return write_json(body), 200, EVENT_STREAM if streamed else "application/json"
    return None
