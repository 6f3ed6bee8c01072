"""Recorded traffic of the platform, for tests that read what was really sent.

The recordings are not ours to publish. They lie beside the repository, in ``../shared/wire``; CI has them, and there
their absence is a failure. Elsewhere the same tests run on recordings of our own in ``tests/fixtures/recordings``: the
same format, the same shapes, invented content.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

ROOT = Path(__file__).resolve().parents[1]
WIRE = ROOT.parent / "shared" / "wire"
FIXTURES = ROOT / "tests" / "fixtures" / "recordings"

LINE_END = re.compile("\r\n|\r|\n")
HOP_BY_HOP = frozenset({"connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"})


@dataclass(frozen=True)
class Recording:
    """One recorded answer, ready to be replayed."""

    number: str
    slug: str
    method: str
    path: str
    """Below ``/api``, with the names of path parameters in braces."""
    status: int
    headers: Mapping[str, str]
    """What the server said besides the content type; nothing that belongs to one connection only."""
    content_type: str
    body: bytes = field(repr=False)
    """The bytes to replay."""
    kind: str
    """``answer`` (a JSON answer), ``stream`` (server-sent events), ``error`` (a body that says what went wrong, under
    whatever status), ``lines`` (a file of JSON lines), or ``other`` (cut off, or not HTTP)."""
    request: Optional[Mapping[str, Any]] = field(default=None, repr=False)
    """The body of the request, as far as it was recorded."""

    @property
    def name(self) -> str:
        """How to call it in the name of a test."""
        return f"{self.number}-{self.slug}"

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8")

    def json(self) -> Any:
        """The body decoded, of an answer or an error."""
        return json.loads(self.body)

    @property
    def frames(self) -> List[Any]:
        """What each frame of a stream, or each line of a file holds, decoded; the end of a stream is no frame."""
        lines = [line[5:] if line.startswith("data:") else line for line in LINE_END.split(self.text)]
        return [json.loads(line) for line in lines if line.strip().startswith("{")]

    @property
    def ends(self) -> bool:
        """Whether a stream says that it has come to its end: some were published in part."""
        types = {frame.get("type") for frame in self.frames}
        reasons = [choice.get("finish_reason") for frame in self.frames for choice in frame.get("choices") or ()]
        return any(reasons) or "[DONE]" in self.text or bool(types & {"transcript.text.done", "response.completed"})

    @property
    def objects(self) -> List[Dict[str, Any]]:
        """Every JSON object that the platform sent in this recording: one answer, or all frames or lines."""
        if self.kind in ("stream", "lines"):
            return self.frames
        return [self.json()] if self.kind in ("answer", "error") and self.is_json else []

    @property
    def is_json(self) -> bool:
        """Whether the body is one JSON object."""
        return _object(self.body) is not None


def recordings(folder: Path = WIRE) -> List[Recording]:
    """The recordings in ``folder``; our own in its place when it is not there, but not in CI."""
    found = load(folder)
    if found:
        return found
    if os.environ.get("CI") == "true":
        raise FileNotFoundError(f"CI needs the recordings, but there are none in {folder}")
    return fixtures()


def fixtures() -> List[Recording]:
    """Our own recordings."""
    return load(FIXTURES)


def samples() -> List[Recording]:
    """All that there are: the recordings where they are at hand, and our own."""
    return list({recording.name: recording for recording in [*recordings(), *fixtures()]}.values())


def load(folder: Path) -> List[Recording]:
    """What the files in ``folder`` hold, in the order of their numbers."""
    return [_read(path) for path in sorted(folder.glob("[0-9]*.json"))]


def _read(path: Path) -> Recording:
    source = json.loads(path.read_text(encoding="utf-8"))
    number, _, slug = path.stem.partition("-")
    method, place = source["endpoint"].split(maxsplit=1)
    headers = {name.lower(): value for name, value in (source["headers"] or {}).items()}
    content_type = source["content_type"] or "application/json"
    body = source["raw"] if "raw" in source else json.dumps(source["body"], ensure_ascii=False)
    return Recording(
        number=number,
        slug=slug,
        method=method,
        path=place.partition(" (")[0],
        status=source["status"],
        headers={name: value for name, value in headers.items() if name not in {*HOP_BY_HOP, "content-type"}},
        content_type=content_type,
        body=body.encode("utf-8"),
        kind=_kind(source["status"], content_type, body.encode("utf-8")),
        request=source.get("request"),
    )


def _kind(status: int, content_type: str, body: bytes) -> str:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "websocket-text-frames":
        return "other"
    if status >= 400:
        return "error"
    if media_type == "text/event-stream":
        return "stream"
    if media_type == "application/octet-stream":
        return "lines"
    answer = _object(body)
    if answer is None:
        return "other"
    refused = answer.get("success") is False or ("message" in answer and answer.get("code", 200) not in (0, 200))
    return "error" if refused or answer.get("error") else "answer"


def _object(body: bytes) -> Optional[Dict[str, Any]]:
    try:
        value = json.loads(body)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
