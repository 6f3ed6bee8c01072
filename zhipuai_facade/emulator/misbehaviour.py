"""Trouble on request: what a caller asks for in the header ``X-Emulator`` or in the name of the model.

The grammar stands in the documentation of the package.
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Optional, Sequence

import attrs

from .errors import USUAL, PlatformError, status_of

HEADER = "x-emulator"
DONE = b"data: [DONE]\n\n"


@attrs.frozen(kw_only=True)
class Orders:
    """The trouble that one request asks for; nothing, unless a field says otherwise."""

    status: int = 0
    code: str = ""
    retry_after: Optional[str] = None
    html: int = 0
    body_error: str = ""
    delay: float = 0.0
    pace: Optional[float] = None
    cut: Optional[int] = None
    stall: Optional[int] = None
    broken: Optional[int] = None
    error_event: Optional[int] = None
    error_line: Optional[int] = None
    finish: str = ""
    polls: Optional[int] = None
    task: str = ""
    failed: str = ""
    times: int = 0

    def refusal(self) -> Optional[PlatformError]:
        """The error to answer with, if one is asked for: the status follows from the code, or the code from it."""
        if not self.status and not self.code or self.error_event is not None or self.error_line is not None:
            return None
        code = self.code or USUAL.get(self.status, str(self.status))
        return PlatformError(code, "X-Emulator", status=self.status or status_of(code))


CALM = Orders()


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 3600:
        raise ValueError(text)
    return value


def _count(text: str) -> int:
    if not text.isdigit():
        raise ValueError(text)
    return int(text)


def _status(text: str) -> int:
    if not 200 <= _count(text) <= 599:
        raise ValueError(text)
    return int(text)


_READERS: Dict[str, Callable[[str], Any]] = {
    "status": _status,
    "html": _status,
    "delay": _seconds,
    "pace": _seconds,
    "cut": _count,
    "stall": _count,
    "broken": _count,
    "error_event": _count,
    "error_line": _count,
    "polls": _count,
    "times": _count,
}

_MODEL = re.compile(
    r"(?:fail-(?P<status>\d{3})(?:-(?P<code>\d+))?|html-(?P<html>\d{3})|body-error-(?P<body_error>\d+)"
    r"|slow-(?P<delay>[\d.]+)|pace-(?P<pace>[\d.]+)|cut-(?P<cut>\d+)|stall-(?P<stall>\d+)|broken-(?P<broken>\d+)"
    r"|error-event-(?P<error_event>\d+)(?:-(?P<event_code>\d+))?|error-line-(?P<error_line>\d+)"
    r"|finish-(?P<finish>[a-z_]+)|task-(?P<task>[A-Za-z]+))(?:-x(?P<times>\d+))?"
)


def from_header(text: str) -> Orders:
    """The orders in a header; what cannot be read is refused with code 1210, so that no typing error goes unseen."""
    known = attrs.fields_dict(Orders)
    settings: Dict[str, str] = {}
    for setting in filter(None, (part.strip() for part in text.split(";"))):
        name, equals, value = (piece.strip() for piece in setting.partition("="))
        if not equals or name not in known:
            raise PlatformError("1210", "X-Emulator", setting)
        settings[name] = value
    return _orders(settings)


def from_model(name: str) -> Orders:
    """The orders in the name of a model; an ordinary name holds none."""
    match = _MODEL.fullmatch(name)
    if match is None:
        return CALM
    settings = {key: value for key, value in match.groupdict().items() if value is not None}
    if "event_code" in settings:
        settings["code"] = settings.pop("event_code")
    return _orders(settings)


def _orders(settings: Dict[str, str]) -> Orders:
    values: Dict[str, Any] = {}
    for name, text in settings.items():
        try:
            values[name] = _READERS.get(name, str)(text)
        except ValueError:
            raise PlatformError("1210", "X-Emulator", f"{name}={text}") from None
    return Orders(**values)


def damage_stream(frames: Sequence[bytes], orders: Orders, request_id: str) -> List[bytes]:
    """The frames of a stream with a broken one among them, or with an error that ends them early."""
    damaged = list(frames)
    if orders.broken and orders.broken <= len(damaged):
        frame = damaged[orders.broken - 1]
        damaged[orders.broken - 1] = frame[: len(frame) // 2] + b"\n\n"
    for after, write in ((orders.error_event, _error_event), (orders.error_line, _error_line)):
        if after is not None:
            content = [frame for frame in damaged if frame != DONE]
            return content[:after] + write(orders.code, request_id)
    return damaged


def damage_body(body: bytes, orders: Orders) -> List[bytes]:
    """A whole answer in the pieces it is sent in: one, two when it is to stop half way, half of it when broken."""
    half = len(body) // 2
    if orders.broken is not None:
        return [body[:half]]
    if orders.cut is not None or orders.stall is not None:
        return [body[:half], body[half:]]
    return [body]


def _error_event(code: str, request_id: str) -> List[bytes]:
    if code == "500":  # this one comes with a whole number as its code, and nothing behind it
        error: Any = {"type": "error", "error": {"message": "Operation failed", "code": 500}, "request_id": request_id}
        return [b"event: error\ndata: " + _compact(error) + b"\n\n"]
    error = dict(PlatformError(code or "1302").body(), request_id=request_id)
    return [b"event: error\ndata: " + _compact(error) + b"\n\n", DONE]


def _error_line(code: str, request_id: str) -> List[bytes]:
    return [_compact(PlatformError(code or "500").body()) + b"\n"]


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
