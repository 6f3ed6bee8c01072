"""Sounds that follow from a text alone: a short tone for each piece of it, as bare samples or as a WAV file."""

from __future__ import annotations

import io
import math
import struct
import wave
from typing import List

from .identities import digest
from .replies import pieces

RATE = 24000  # samples a second
_TONE = 24  # samples of a tone
_LOUDNESS = 1000


def tones(text: str, *, speed: float = 1.0, volume: float = 1.0) -> List[bytes]:
    """The tones of a text, one for each of its pieces: samples of 16 bits, one channel."""
    length = max(1, int(_TONE / speed))
    return [_tone(piece, length, _LOUDNESS * volume) for piece in pieces(text)]


def wav(samples: bytes) -> bytes:
    """A WAV file of these samples."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(samples)
    return file.getvalue()


def _tone(piece: str, length: int, loudness: float) -> bytes:
    pitch = 200 + int(digest(piece)[:4], 16) % 800
    heights = (round(loudness * math.sin(2 * math.pi * pitch * number / RATE)) for number in range(length))
    return struct.pack(f"<{length}h", *heights)
