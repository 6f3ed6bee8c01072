"""Texts are spoken, recordings are written down, voices are cloned."""

from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any, Dict, List

import httpx
import pytest

SPEECH = {"model": "glm-tts", "input": "列车即将进站，请等候。"}


def _events(answer: httpx.Response) -> List[str]:
    *events, nothing = answer.text.split("\n\n")
    assert nothing == "" and all(event.startswith("data: ") for event in events)
    return [event[6:] for event in events]


def _samples(file: bytes) -> bytes:
    with wave.open(io.BytesIO(file)) as reader:
        assert (reader.getnchannels(), reader.getsampwidth(), reader.getframerate()) == (1, 2, 24000)
        return reader.readframes(reader.getnframes())


def test_a_text_is_spoken_as_samples_or_as_a_wav_file(http: httpx.Client) -> None:
    """Samples unless a file is wanted; each with its media type, and with the same samples in it."""
    bare = http.post("/audio/speech", json=SPEECH)
    file = http.post("/audio/speech", json=dict(SPEECH, response_format="wav"))

    assert bare.headers["content-type"] == "application/octet-stream"
    assert file.headers["content-type"] == "audio/wav"
    assert _samples(file.content) == bare.content != b""


def test_faster_speech_is_shorter_and_louder_speech_is_not(http: httpx.Client) -> None:
    """Speed and volume can be heard."""
    wishes: List[Dict[str, Any]] = [{}, {"speed": 2}, {"volume": 9}]

    usual, fast, loud = (http.post("/audio/speech", json=dict(SPEECH, **wish)).content for wish in wishes)

    assert 2 * len(fast) == len(usual) == len(loud)
    assert usual != loud


@pytest.mark.parametrize(
    ("encoding", "decode"), [("base64", base64.b64decode), ("hex", bytes.fromhex), (None, base64.b64decode)]
)
def test_speech_is_streamed_as_text_in_events(http: httpx.Client, encoding: Any, decode: Any) -> None:
    """The choices count the events; the last has a finish reason and no delta, and no [DONE] follows (017)."""
    encoded = {} if encoding is None else {"encode_format": encoding}

    *chunks, last = map(json.loads, _events(http.post("/audio/speech", json=dict(SPEECH, stream=True, **encoded))))

    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert [chunk["choices"][0]["index"] for chunk in [*chunks, last]] == list(range(len(chunks) + 1))
    assert {(delta["return_sample_rate"], delta["return_format"]) for delta in deltas} == {(24000, "pcm")}
    assert last["choices"] == [{"index": len(chunks), "finish_reason": "stop"}]
    assert b"".join(decode(delta["content"]) for delta in deltas) == http.post("/audio/speech", json=SPEECH).content


def test_a_recording_lends_its_voice(http: httpx.Client) -> None:
    """The form takes objects as JSON text; the answer is a WAV file; a recording that is empty lends nothing."""
    fields = {"model": "cogtts", "input": "你好", "sensitive_word_check": '{"type": "ALL", "status": "DISABLE"}'}

    answer = http.post("/audio/customization", data=fields, files={"voice_data": ("a.wav", b"RIFF")})
    wrong = http.post(
        "/audio/customization", data=dict(fields, sensitive_word_check="no"), files={"voice_data": ("a.wav", b"RIFF")}
    )
    empty = http.post("/audio/customization", data=fields, files={"voice_data": ("a.wav", b"")})

    assert (answer.headers["content-type"], bool(_samples(answer.content))) == ("audio/wav", True)
    assert [(one.status_code, one.json()["error"]["code"]) for one in (wrong, empty)] == [(400, "1214")] * 2


def test_a_recording_is_written_down_whole(http: httpx.Client) -> None:
    """With a segment, and without the model (019); words that come more than once in the form are a list."""
    fields: Dict[str, Any] = {"model": "glm-asr-2512", "hotwords": ["凤起路", "武林广场"], "request_id": "listen-1"}

    answer = http.post("/audio/transcriptions", data=fields, files={"file": ("a.wav", b"x" * 64000)}).json()

    (segment,) = answer["segments"]
    assert "64000" in answer["text"] and "凤起路、武林广场" in answer["text"]
    assert (segment["text"], segment["end"], answer["request_id"]) == (answer["text"], 2.0, "listen-1")
    assert "model" not in answer


def test_a_recording_is_written_down_piece_by_piece(http: httpx.Client) -> None:
    """Deltas, then the whole text, then [DONE] (020); the recording may come as base64."""
    fields = {"model": "glm-asr", "file_base64": "UklGRg==", "stream": "true"}

    # a form of text alone is a form all the same
    *events, end = _events(http.post("/audio/transcriptions", files={name: (None, fields[name]) for name in fields}))

    *deltas, done = map(json.loads, events)
    assert end == "[DONE]"
    assert {delta["type"] for delta in deltas} == {"transcript.text.delta"}
    assert (done["type"], done["text"]) == ("transcript.text.done", "".join(delta["delta"] for delta in deltas))


@pytest.mark.parametrize(("fields", "code"), [({}, "1213"), ({"file_base64": "not base64!"}, "1214")])
def test_something_has_to_be_there_to_listen_to(http: httpx.Client, fields: Dict[str, str], code: str) -> None:
    """A file, or the same as base64."""
    given = {"model": "glm-asr", **fields}

    answer = http.post("/audio/transcriptions", files={name: (None, given[name]) for name in given})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)


def test_a_voice_is_cloned_listed_and_deleted(http: httpx.Client) -> None:
    """It is there from the cloning to the deletion, beside those of the platform; its first words are a file."""
    file = http.post("/files", data={"purpose": "voice-clone-input"}, files={"file": ("me.wav", b"RIFF")}).json()
    wish = {"model": "glm-tts-clone", "voice_name": "announcer_01", "input": "你好", "file_id": file["id"]}

    one, two = (http.post("/voice/clone", json=wish).json() for _ in range(2))
    own = http.get("/voice/list", params={"voiceType": "PRIVATE"}).json()["voice_list"]
    named = http.get("/voice/list", params={"voiceName": "彤"}).json()["voice_list"]
    gone = http.post("/voice/delete", json={"voice": one["voice"]})
    again = http.post("/voice/delete", json={"voice": one["voice"]})
    every = http.get("/voice/list").json()["voice_list"]

    assert [voice["voice"] for voice in own] == [one["voice"], two["voice"]]
    assert [(voice["voice"], voice["voice_type"]) for voice in named] == [("tongtong", "OFFICIAL")]
    assert http.get(own[0]["download_url"]).headers["content-type"] == "audio/wav"
    assert _samples(http.get(f"/files/{one['file_id']}/content").content)
    assert (gone.json()["voice"], again.status_code) == (one["voice"], 400)
    assert one["voice"] not in [voice["voice"] for voice in every] and two["voice"] in [one["voice"] for one in every]


def test_a_voice_needs_a_recording(http: httpx.Client) -> None:
    """One that was uploaded."""
    wish = {"model": "glm-tts-clone", "voice_name": "nobody", "input": "你好", "file_id": "nowhere"}

    answer = http.post("/voice/clone", json=wish)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1214")
