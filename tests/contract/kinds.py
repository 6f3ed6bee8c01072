"""Kinds of published recordings, for finding the scenario that each is played in."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from zhipuai_openapi.codes import PASSING

from tests.recordings import Recording


def whole(recording: Recording) -> bool:
    """An answer in one piece."""
    return recording.kind == "answer"


def lines(recording: Recording) -> bool:
    """A file."""
    return recording.kind == "lines"


def cut_short(recording: Recording) -> bool:
    """A whole answer of which whoever recorded it kept the beginning."""
    return recording.kind == "other"


def readable(recording: Recording) -> bool:
    """Whether every frame or line of the recording is JSON."""
    try:
        return recording.objects is not None
    except ValueError:
        return False


def damaged(recording: Recording) -> bool:
    """A stream of which a frame is no JSON."""
    return recording.kind == "stream" and not readable(recording)


def streamed(recording: Recording) -> bool:
    """A stream without an error in it."""
    return recording.kind == "stream" and readable(recording) and bool(recording.frames) and code_of(recording) is None


def interrupted(recording: Recording) -> bool:
    """A stream that an error ends."""
    return recording.kind == "stream" and readable(recording) and code_of(recording) is not None


def message_has(name: str) -> Callable[[Recording], bool]:
    """A whole answer of a chat whose message has this field."""
    return lambda recording: whole(recording) and bool(_message(recording).get(name))


def pieces_have(name: str) -> Callable[[Recording], bool]:
    """A good stream in which a delta has this field."""
    return lambda recording: streamed(recording) and any(delta.get(name) for delta in deltas(recording))


def ends_with(reason: str) -> Callable[[Recording], bool]:
    """A whole answer of a chat that ended for this reason."""
    return lambda recording: whole(recording) and _choice(recording).get("finish_reason") == reason


def has(name: str, kind: Callable[[Recording], bool]) -> Callable[[Recording], bool]:
    """A recording of this kind, of which an object has this field at its top."""
    return lambda recording: kind(recording) and any(name in item for item in recording.objects)


def lacks(name: str, kind: Callable[[Recording], bool]) -> Callable[[Recording], bool]:
    """A recording of this kind, of which no object has this field at its top."""
    return lambda recording: kind(recording) and not any(name in item for item in recording.objects)


def asked_for(name: str, value: Any) -> Callable[[Recording], bool]:
    """A whole answer to a request with this field."""
    return lambda recording: whole(recording) and (recording.request or {}).get(name) == value


def shows_images(recording: Recording) -> bool:
    """A whole answer to a question about an image."""
    contents = [message.get("content") for message in (recording.request or {}).get("messages", [])]
    parts: List[Any] = [part for content in contents if isinstance(content, list) for part in content]
    return whole(recording) and any(part.get("type") == "image_url" for part in parts)


def refused(status: int = 0, *codes: str, passing: Optional[bool] = None) -> Callable[[Recording], bool]:
    """An error under this HTTP status, with one of these codes (any, if none is named), passing by itself or not."""

    def choose(recording: Recording) -> bool:
        code = code_of(recording)
        if recording.kind != "error" or (status and recording.status != status) or (codes and code not in codes):
            return False
        return passing is None or passing == (code in PASSING if code else recording.status in (429, 500, 502, 503))

    return choose


def asked_to_stream(recording: Recording) -> bool:
    """Whether a stream was asked for."""
    return bool((recording.request or {}).get("stream"))


def both(*kinds: Callable[[Recording], bool]) -> Callable[[Recording], bool]:
    """All of these at once."""
    return lambda recording: all(kind(recording) for kind in kinds)


def code_of(recording: Recording) -> Optional[str]:
    """The business code of an error, or of the error in a stream; None when there is no error, or no code."""
    for item in recording.objects:
        error = item.get("error")
        source: Any = error if isinstance(error, dict) else item
        if "code" in source and (error or "msg" in item or "message" in item):
            return str(source["code"])
    return None


def deltas(recording: Recording) -> List[Dict[str, Any]]:
    """What the choices of a stream add, one after another."""
    return [choice.get("delta", {}) for frame in recording.frames for choice in frame.get("choices", [])]


def _choice(recording: Recording) -> Dict[str, Any]:
    choices: List[Dict[str, Any]] = recording.json().get("choices") or [{}]
    return choices[0]


def _message(recording: Recording) -> Dict[str, Any]:
    message: Dict[str, Any] = _choice(recording).get("message") or {}
    return message
