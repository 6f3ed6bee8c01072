"""Vectors and images: embeddings that are the same in every run, images at addresses that the emulator serves."""

from __future__ import annotations

import base64
from typing import Any, Dict, List, Mapping, Tuple

from .answers import Answer, Whole
from .errors import PlatformError
from .received import Received
from .replies import pieces
from .sounds import wav
from .state import State
from .vectors import vector

_SIZES: Mapping[str, int] = {"embedding-2": 1024}
_MOST_TEXTS = 64
_MOST_NUMBERS = 4096  # twice what any model is known to give

# One transparent pixel; what every emulated address that ends in .png leads to.
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=")
# The first box of an MP4 file, which is all there is of it.
FILM = b"\0\0\0\x18ftypisom\0\0\2\0isomiso2"
# A ZIP file that holds nothing.
ARCHIVE = b"PK\5\6" + bytes(18)


def emulated_file(name: str) -> Tuple[bytes, str]:
    """What an emulated address with this name leads to, and its media type: a film, unless the name says otherwise."""
    known = {"png": (PIXEL, "image/png"), "wav": (wav(b""), "audio/wav"), "zip": (ARCHIVE, "application/zip")}
    return known.get(name.rpartition(".")[2], (FILM, "video/mp4"))


def create_embeddings(state: State, received: Received) -> Answer:
    """One vector of length 1 for each text; equal texts have equal vectors."""
    given: Any = received.body["input"]
    texts: List[str] = [given] if isinstance(given, str) else list(given)
    model = str(received.body["model"])
    if not texts or not all(texts) or (model == "embedding-3" and len(texts) > _MOST_TEXTS):
        raise PlatformError("1214", "input")
    size = int(received.body.get("dimensions") or _SIZES.get(model, 2048))
    if size > _MOST_NUMBERS:
        raise PlatformError("1214", "dimensions")
    tokens = sum(max(1, len(pieces(text))) for text in texts)
    data = [
        {"object": "embedding", "index": index, "embedding": vector(model, text, size)}
        for index, text in enumerate(texts)
    ]
    usage = {"prompt_tokens": tokens, "completion_tokens": 0, "total_tokens": tokens}
    return Whole({"object": "list", "model": model, "data": data, "usage": usage})


def create_image(state: State, received: Received) -> Answer:
    """One image, whatever the number asked for; its address leads to a pixel."""
    if not received.body["prompt"]:
        raise PlatformError("1214", "prompt")
    answer: Dict[str, Any] = {
        "created": int(received.at),
        "id": received.id,
        "request_id": received.request_id,
        "data": [{"url": f"{received.origin}/emulated/{received.id}_watermark.png"}],
    }
    return Whole(answer)
