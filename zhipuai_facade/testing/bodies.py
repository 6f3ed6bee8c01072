"""Bodies as people read them: JSON as values, forms as fields, events and texts as text, all else as size and hash.

What stands for a file or for long bytes is enough to tell whether the same was sent, and to make bytes of the same
length when they are to be received again.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any, Dict, List, Mapping, Sequence, Tuple, cast
from urllib.parse import parse_qsl

import httpx

from .scrubbing import Scrubber

Readable = Dict[str, Any]
"""A part of a cassette, as it is written there."""

SMALL = 1024
"""Bytes up to which an answer that is no text is kept as it is."""

PIECE = 16384
"""Bytes in which an answer that is no stream of events is replayed."""

BEGINNING = 32
"""Bytes kept of those that are not: enough to tell a picture from a sound."""

_FRAME = re.compile(r".*?(?:\n{2,}|\Z)", re.DOTALL)
_PARAMETER = re.compile(rb'[;\s](name|filename)="((?:[^"\\]|\\.)*)"')
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def sent_body(content: bytes, content_type: str, scrubber: Scrubber) -> Readable:
    """The body of a request, readable."""
    if not content:
        return {}
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "multipart/form-data":
        boundary = re.search(r'boundary="?([^";]+)', content_type)
        if boundary is not None:
            return {"form": _fields(_parts(content, boundary.group(1).encode()), scrubber)}
    if media_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
        return {"form": _fields([(name, value) for name, value in pairs], scrubber)}
    return _text_or_bytes(content, media_type, scrubber)


def received_body(content: bytes, content_type: str, scrubber: Scrubber) -> Readable:
    """The body of an answer that is no stream of events, readable."""
    media_type = content_type.partition(";")[0].strip().lower()
    body = _text_or_bytes(content, media_type, scrubber) if content else {}
    if "bytes" not in body:
        return body
    if len(content) <= SMALL:
        return {"base64": base64.b64encode(content).decode()}
    body["bytes"]["begins"] = base64.b64encode(content[:BEGINNING]).decode()
    return body


def stands_for(content: bytes) -> Readable:
    """Size and hash."""
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def pieces_of(body: Readable) -> List[bytes]:
    """The body of an answer, in the pieces in which it is replayed."""
    if "sse" in body:
        line_end = "\r\n" if body.get("crlf") else "\n"
        return [frame.replace("\n", line_end).encode("utf-8") for frame in frames(body["sse"])]
    content = _content(body)
    return [content[start : start + PIECE] for start in range(0, len(content), PIECE)]


def frames(text: str) -> List[str]:
    """Server-sent events, each with the empty line that ends it."""
    return [frame for frame in _FRAME.findall(text) if frame]


def decoded(pieces: Sequence[Tuple[float, bytes]], headers: httpx.Headers) -> List[Tuple[float, bytes]]:
    """``pieces``, each with the time when it came, without the compression that ``headers`` tell of."""
    if not headers.get("content-encoding"):
        return list(pieces)
    came: List[float] = [0.0]

    def compressed() -> Any:
        for moment, piece in pieces:
            came[0] = moment
            yield piece

    plain: List[Tuple[float, bytes]] = []
    encoding = {"content-encoding": headers["content-encoding"]}
    try:
        for piece in httpx.Response(200, headers=encoding, content=compressed()).iter_bytes():
            plain.append((came[0], piece))
    except httpx.DecodingError:  # it broke off in the middle; what came before is there
        pass
    return plain


def _content(body: Readable) -> bytes:
    if "json" in body:
        return json.dumps(body["json"], ensure_ascii=False).encode("utf-8", "surrogatepass")
    if "text" in body:
        return str(body["text"]).encode("utf-8")
    if "base64" in body:
        return base64.b64decode(body["base64"])
    return _stand_in(body["bytes"]) if "bytes" in body else b""


def _stand_in(recorded: Mapping[str, Any]) -> bytes:
    size, words = int(recorded["size"]), f"stands for {recorded['sha256']}\n".encode()
    begin = base64.b64decode(recorded.get("begins", ""))
    return (begin + words * (size // len(words) + 1))[:size]


def _text_or_bytes(content: bytes, media_type: str, scrubber: Scrubber) -> Readable:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return {"bytes": stands_for(content)}
    if media_type.endswith("json"):  # what else looks like JSON is a file, of which each byte may matter
        try:
            return {"json": scrubber.value(json.loads(text, parse_constant=_refuse))}
        except (ValueError, RecursionError):
            pass
    return {"bytes": stands_for(content)} if _CONTROL.search(text) else {"text": scrubber.text(text)}


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _parts(content: bytes, boundary: bytes) -> List[Tuple[str, object]]:
    """The parts of a multipart body: text, or what stands for a file."""
    parts: List[Tuple[str, object]] = []
    for part in (b"\r\n" + content).split(b"\r\n--" + boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        parameters = {name.decode(): text.decode("utf-8", "replace") for name, text in _PARAMETER.findall(head)}
        name = parameters.get("name", "")
        if "filename" in parameters:
            parts.append((name, {"name": parameters["filename"], **stands_for(value)}))
        else:
            parts.append((name, _text_or_bytes(value, "", Scrubber()).get("bytes") or value.decode("utf-8")))
    return parts


def _fields(parts: Sequence[Tuple[str, object]], scrubber: Scrubber) -> Readable:
    fields: Dict[str, List[object]] = {}
    for name, value in parts:
        fields.setdefault(scrubber.text(name), []).append(scrubber.value(value, name))
    return {name: values[0] if len(values) == 1 else values for name, values in fields.items()}


def form_values(form: Mapping[str, object]) -> Dict[str, List[object]]:
    """The fields of a form, each with all its values."""
    return {name: cast("List[object]", value) if isinstance(value, list) else [value] for name, value in form.items()}
