"""Scenarios of speech: spoken, written down, and in cloned voices."""

from __future__ import annotations

import base64
import io
import wave
from typing import Any

from zhipuai_openapi.models import (
    AudioSpeechChunk,
    ClonedVoice,
    DeletedVoice,
    Transcription,
    TranscriptionEvent,
    VoiceCollection,
)

from tests.contract.kinds import streamed, whole
from tests.contract.stage import Like, Play, scenario

SPEECH, CUSTOMIZATION, TRANSCRIPTION = "audio_speech", "audio_customization", "audio_transcriptions_create"
CLONE, VOICES, DELETE = "voice_clone", "voice_list", "voice_delete"
TEXT = "列车即将进站。"
NEEDS_A_RECORDING = "it needs a recording of somebody"


def recording() -> bytes:
    """A WAV file that holds a tenth of a second of silence."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(8000)
        writer.writeframes(bytes(1600))
    return file.getvalue()


def samples_of(play: Play, answer: Any) -> bytes:
    """The samples in an answer that is a WAV file; it is complete."""
    with wave.open(io.BytesIO(play.ask(answer.read()))) as reader:
        samples = reader.readframes(reader.getnframes())
        assert len(samples) == reader.getnframes() * reader.getsampwidth() * reader.getnchannels()
    return samples


@scenario(SPEECH)
def speech_as_a_file(play: Play) -> None:
    """A text is spoken, as a WAV file, and as samples alone."""
    file = play.ask(
        play.client.audio.speech(model="glm-tts", input=TEXT, voice="tongtong", response_format="wav", speed=1.5)
    )
    bare = play.ask(play.client.audio.speech(model="glm-tts", input=TEXT, response_format="pcm"))

    assert samples_of(play, file)
    content = play.ask(bare.read())
    assert content and len(content) % 2 == 0


@scenario(SPEECH, like=[Like(SPEECH, streamed, ("017",))])
def speech_piece_by_piece(play: Play) -> None:
    """A text is spoken in a stream; each piece holds samples as text, the last one why it ended."""
    chunks = play.stream(
        play.client.audio.speech(
            model="glm-tts", input=TEXT, voice="xiaochen", stream=True, response_format="pcm", encode_format="base64"
        )
    )

    assert chunks and all(isinstance(chunk, AudioSpeechChunk) for chunk in chunks)
    deltas = [choice.delta for chunk in chunks for choice in chunk.choices if choice.delta]
    assert deltas and {delta.return_format for delta in deltas} == {"pcm"}
    assert all(isinstance(delta.content, str) and delta.return_sample_rate for delta in deltas)
    assert [choice.finish_reason for choice in chunks[-1].choices] == ["stop"]
    if play.whole_story:  # one published recording was shortened
        assert b"".join(base64.b64decode(delta.content, validate=True) for delta in deltas)


@scenario(CUSTOMIZATION, never_live=NEEDS_A_RECORDING)
def speech_in_the_voice_of_a_recording(play: Play) -> None:
    """A text is spoken with a voice that comes along; the form holds text, a file, a truth value and an object."""
    answer = play.ask(
        play.client.audio.customization(
            model="cogtts",
            input=TEXT,
            voice_text="早上好。",
            voice_data=("me.wav", recording()),
            response_format="wav",
            sensitive_word_check={"type": "ALL", "status": "DISABLE"},
        )
    )

    assert samples_of(play, answer)


@scenario(TRANSCRIPTION, like=[Like(TRANSCRIPTION, whole, ("019",))])
def transcription_whole(play: Play) -> None:
    """A recording is written down, with names that are easily misheard."""
    answer = play.ask(
        play.client.audio.transcriptions.create(
            model="glm-asr-2512", file=("me.wav", recording()), hotwords=["凤起路", "武林广场"], temperature=0.1
        )
    )

    assert isinstance(answer, Transcription)
    assert isinstance(answer.text, str)
    assert all(isinstance(segment.text, str) for segment in answer.segments or [])


@scenario(TRANSCRIPTION, like=[Like(TRANSCRIPTION, streamed, ("020",))])
def transcription_piece_by_piece(play: Play) -> None:
    """A recording is written down piece by piece; the whole text comes last."""
    events = play.stream(
        play.client.audio.transcriptions.create(model="glm-asr-2512", file=("me.wav", recording()), stream=True)
    )

    assert events and all(isinstance(event, TranscriptionEvent) for event in events)
    *deltas, done = events
    assert {event.type for event in deltas} <= {"transcript.text.delta"}
    assert (done.type, isinstance(done.text, str)) == ("transcript.text.done", True)
    play.ours("".join(event.delta for event in deltas) == done.text, "the pieces are the whole")


@scenario("files_create", "files_delete", CLONE, VOICES, DELETE, never_live=NEEDS_A_RECORDING)
def voice_from_cloning_to_deletion(play: Play) -> None:
    """A voice is made of an uploaded recording, found in the list, and deleted."""
    file = play.ask(play.client.files.create(file=("me.wav", recording()), purpose="voice-clone-input"))
    try:
        made = play.ask(
            play.client.voice.clone(
                model="glm-tts-clone", voice_name="contract_0001", input=TEXT, text="早上好。", file_id=file.id
            )
        )
        listed = play.ask(play.client.voice.list(voice_type="PRIVATE", voice_name="contract_0001"))
        deleted = play.ask(play.client.voice.delete(voice=made.voice))
        left = play.ask(play.client.voice.list(voice_type="PRIVATE"))
    finally:
        play.ask(play.client.files.delete(file.id))

    assert isinstance(made, ClonedVoice) and isinstance(deleted, DeletedVoice)
    assert isinstance(listed, VoiceCollection) and isinstance(left, VoiceCollection)
    assert made.voice == deleted.voice
    play.ours([voice.voice_name for voice in listed.voice_list] == ["contract_0001"], "it is in the list")
    play.ours(made.voice not in [voice.voice for voice in left.voice_list], "it is gone")
