"""Voices: those of the platform, and those that are cloned from an uploaded recording until they are deleted."""

from __future__ import annotations

import itertools
import time
from typing import Any, Dict, List

from . import files
from .answers import Answer, Whole
from .errors import PlatformError
from .identities import BEIJING
from .received import Received
from .sounds import tones, wav
from .state import State

OFFICIAL, PRIVATE = "OFFICIAL", "PRIVATE"
_NAMES = {
    "tongtong": "彤彤",
    "chuichui": "锤锤",
    "xiaochen": "小陈",
    "jam": "jam",
    "kazi": "kazi",
    "douji": "douji",
    "luodo": "luodo",
}


def clone(state: State, received: Received) -> Answer:
    """Make a voice from an uploaded recording; its first words are kept as a file."""
    body = received.body
    if body["file_id"] not in state.files:
        raise PlatformError("1214", "file_id")
    stamp = time.strftime("%Y%m%d_%H%M%S", time.gmtime(received.at + BEIJING))
    names = (f"voice_clone_{stamp}_{number:03}" for number in itertools.count(1))
    voice = next(name for name in names if name not in state.voices)
    state.voices[voice] = _described(received, voice, body["voice_name"], PRIVATE, received.at)
    first = files.store(state, f"{voice}.wav", wav(b"".join(tones(body["input"]))), "voice-clone-output", received.at)
    return Whole(
        {"voice": voice, "file_id": first.id, "file_purpose": first.purpose, "request_id": received.request_id}
    )


def list_voices(state: State, received: Received) -> Answer:
    """The voices of a kind, or of both; those whose name holds what is looked for."""
    official = [_described(received, voice, name, OFFICIAL, 0.0) for voice, name in _NAMES.items()]
    wanted, part = received.parameters.get("voiceType"), received.parameters.get("voiceName", "")
    found: List[Dict[str, Any]] = [
        voice
        for voice in [*official, *state.voices.values()]
        if wanted in (None, voice["voice_type"]) and part in voice["voice_name"]
    ]
    return Whole({"voice_list": found})


def delete(state: State, received: Received) -> Answer:
    """Delete a cloned voice; those of the platform stay."""
    voice = received.body["voice"]
    if state.voices.pop(voice, None) is None:
        raise PlatformError("1214", "voice")
    return Whole({"voice": voice, "update_time": _told(received.at)})


def _described(received: Received, voice: str, name: str, kind: str, at: float) -> Dict[str, Any]:
    return {
        "voice": voice,
        "voice_name": name,
        "voice_type": kind,
        "download_url": f"{received.origin}/emulated/{voice}.wav",
        "create_time": _told(at),
    }


def _told(at: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(at + BEIJING))
