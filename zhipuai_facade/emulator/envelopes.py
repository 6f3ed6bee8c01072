"""What the services for knowledge and applications put around an answer, and the pages of their lists."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, TypeVar

from .answers import Answer, Whole
from .identities import milliseconds
from .received import Received

Item = TypeVar("Item")

_PAGE_SIZE = 10


def enveloped(received: Received, data: Any) -> Answer:
    """An answer with its data in an envelope."""
    return Whole(dict(_envelope(received), data=data))


def done(received: Received) -> Answer:
    """That something was done; there is no ``data``, not even an empty one (recording 129)."""
    return Whole(_envelope(received))


def numbered_page(items: Sequence[Item], received: Received) -> List[Item]:
    """The page that ``page`` (from 1) and ``size`` ask for."""
    size = int(received.parameters.get("size") or _PAGE_SIZE)
    start = (int(received.parameters.get("page") or 1) - 1) * size
    return list(items[start : start + size])


def _envelope(received: Received) -> Dict[str, Any]:
    return {"code": 200, "message": "请求成功", "timestamp": milliseconds(received.at)}
