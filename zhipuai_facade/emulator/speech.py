"""Speech: texts spoken, as a file or piece by piece, and recordings written down.

Samples without a header are what comes unless a WAV file is asked for. A stream of speech holds samples as text in
each of its events, whose choices count the events; its last one has a finish reason and no delta, and no ``[DONE]``
follows. A recording is not understood: what is written down tells how long it is.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any, Dict, List, Mapping

from .answers import Answer, Bytes, Stream, Whole
from .errors import PlatformError
from .received import Received
from .replies import pieces
from .sounds import RATE, tones, wav
from .state import State

WAV = "audio/wav"
_BYTES_A_SECOND = 32000  # of a recording, whatever its format


def speak(state: State, received: Received) -> Answer:
    """Speak a text."""
    body = received.body
    spoken = tones(body["input"], speed=body.get("speed") or 1.0, volume=body.get("volume") or 1.0)
    if received.operation.streams(body):
        return Stream(_chunks(spoken, received), closed=False)
    samples = b"".join(spoken)
    return Bytes(wav(samples), media=WAV) if body.get("response_format") == "wav" else Bytes(samples)


def speak_as_recorded(state: State, received: Received) -> Answer:
    """Speak a text with the voice of a recording, always as a WAV file."""
    if not received.uploads["voice_data"].content:
        raise PlatformError("1214", "voice_data")
    return Bytes(wav(b"".join(tones(received.body["input"]))), media=WAV)


def transcribe(state: State, received: Received) -> Answer:
    """Write a recording down, whole or piece by piece; the whole answer does not name the model."""
    sound = _recording(received)
    text = _written(sound, received.body)
    if received.operation.streams(received.body):
        return Stream(_events(text, received))
    seconds = max(0.1, round(len(sound) / _BYTES_A_SECOND, 1))
    answer: Dict[str, Any] = {
        "id": received.id,
        "request_id": received.request_id,
        "created": int(received.at),
        "text": text,
        "segments": [{"id": 0, "start": 0.0, "end": seconds, "text": text}],
    }
    return Whole(answer)


def _chunks(spoken: List[bytes], received: Received) -> List[Dict[str, Any]]:
    head: Dict[str, Any] = {"id": received.id, "created": int(received.at), "model": received.body["model"]}
    encoding = received.body.get("encode_format")
    chunks: List[Dict[str, Any]] = []
    for number, samples in enumerate(spoken):
        content = samples.hex() if encoding == "hex" else base64.b64encode(samples).decode("ascii")
        delta = {"role": "assistant", "content": content, "return_sample_rate": RATE, "return_format": "pcm"}
        chunks.append(dict(head, choices=[{"index": number, "delta": delta}]))
    reason = received.orders.finish or "stop"
    return [*chunks, dict(head, choices=[{"index": len(chunks), "finish_reason": reason}])]


def _events(text: str, received: Received) -> List[Dict[str, Any]]:
    head: Dict[str, Any] = {"id": received.id, "created": int(received.at), "model": received.body["model"]}
    deltas = [dict(head, delta=piece, type="transcript.text.delta") for piece in pieces(text)]
    return [*deltas, dict(head, type="transcript.text.done", text=text)]


def _recording(received: Received) -> bytes:
    upload = received.uploads.get("file")
    if upload is not None:
        return upload.content
    if "file_base64" not in received.body:
        raise PlatformError("1213", "file")
    try:
        return base64.b64decode(received.body["file_base64"], validate=True)
    except (binascii.Error, ValueError):
        raise PlatformError("1214", "file_base64") from None


def _written(sound: bytes, body: Mapping[str, Any]) -> str:
    words: List[str] = body.get("hotwords") or []
    heard = "听到了{}。".format("、".join(words)) if words else ""
    return f"这段录音共有 {len(sound)} 个字节。{heard}"
