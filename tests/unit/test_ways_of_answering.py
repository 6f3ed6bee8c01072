"""Methods that answer in more than one way: whole, as bytes, piece by piece, or as a plain dict."""

from __future__ import annotations

import inspect
import json
from typing import Any, Dict

import httpx
import pytest

from tests.clients import MESSAGES, Caller, Recorder, streaming
from tests.places import found
from zhipuai_facade import (
    NOT_GIVEN,
    APIInsufficientBalanceError,
    AsyncBinaryContent,
    AsyncStream,
    BinaryContent,
    RawResponse,
    Stream,
)

EVENTS = streaming(b'data: {"type":"answer"}\n\n', b'data: {"type":"done"}\n\n', b"data: [DONE]\n\n")
SPEECH: Dict[str, Any] = {"model": "glm-tts", "input": "你好", "voice": "tongtong"}
AGENT = {"id": "1", "agent_id": "general_translation", "choices": []}


def sound(request: httpx.Request) -> httpx.Response:
    """A platform that speaks."""
    return httpx.Response(200, headers={"content-type": "audio/wav"}, content=b"RIFF....")


def test_bytes_come_whole(caller: Caller) -> None:
    """Unless they are asked for piece by piece."""
    recorder = Recorder(sound)
    client = caller.answering(recorder)

    content = caller.wait(client.audio.speech(**SPEECH))

    assert isinstance(content, AsyncBinaryContent if caller.awaits else BinaryContent)
    assert caller.wait(content.read()) == b"RIFF...."
    assert recorder.sent == SPEECH


def test_bytes_come_piece_by_piece(caller: Caller) -> None:
    """As events, each typed."""
    client = caller.answering(EVENTS)

    stream = caller.wait(client.audio.speech(**SPEECH, stream=True))

    assert isinstance(stream, AsyncStream if caller.awaits else Stream)
    assert [type(piece).__name__ for piece in caller.collect(stream)] == ["AudioSpeechChunk"] * 2


def test_what_always_streams_needs_not_be_asked(caller: Caller) -> None:
    """It has no parameter `stream`, and sends none."""
    recorder = Recorder(EVENTS)
    client = caller.answering(recorder)

    pieces = caller.collect(caller.wait(client.rag.chat(messages=[], retrieval={})))

    assert [piece.type for piece in pieces] == ["answer", "done"]
    assert "stream" not in recorder.sent
    assert "stream" not in inspect.signature(client.rag.chat).parameters


@pytest.mark.parametrize("told", [{}, {"stream": True}, {"stream": None}, {"stream": NOT_GIVEN}])
def test_what_streams_by_default_streams_unless_told_not_to(caller: Caller, told: Dict[str, Any]) -> None:
    """Saying nothing, or null, is what the platform takes for yes."""
    recorder = Recorder(EVENTS)
    client = caller.answering(recorder)

    stream = caller.wait(client.applications.invoke(app_id="1", messages=[], **told))

    assert isinstance(stream, AsyncStream if caller.awaits else Stream)
    assert ("stream" in recorder.sent) is (told.get("stream", NOT_GIVEN) is not NOT_GIVEN)
    assert len(caller.collect(stream)) == 2


def test_what_streams_by_default_can_come_whole(caller: Caller) -> None:
    """With `stream=False`, which is sent."""
    recorder = Recorder(lambda request: httpx.Response(200, json={"app_id": "1", "choices": []}))
    client = caller.answering(recorder)

    answer = caller.wait(client.applications.invoke(app_id="1", messages=[], stream=False))

    assert type(answer).__name__ == "ApplicationCompletion"
    assert recorder.sent["stream"] is False


@pytest.mark.parametrize("path", ["applications.invoke", "audio.speech", "agents.invoke", "chat.completions.create"])
def test_a_signature_shows_that_the_choice_may_be_left_out(caller: Caller, path: str) -> None:
    """`stream` has a default wherever it need not be given."""
    parameter = inspect.signature(found(caller.answering(), path)).parameters["stream"]

    assert parameter.default is NOT_GIVEN
    assert parameter.annotation == "bool | None | NotGiven"


@pytest.mark.parametrize("stream", [True, False])
def test_the_choice_may_be_made_by_position(caller: Caller, stream: bool) -> None:
    """Where the official SDKs have it so."""
    recorder = Recorder(EVENTS if stream else lambda request: httpx.Response(200, json=AGENT))
    client = caller.answering(recorder)

    answer = caller.wait(client.agents.invoke("general_translation", "request-1", stream, MESSAGES))

    assert isinstance(answer, (Stream, AsyncStream)) is stream
    if stream:
        caller.collect(answer)
    assert recorder.sent == {
        "agent_id": "general_translation",
        "request_id": "request-1",
        "stream": stream,
        "messages": MESSAGES,
    }


@pytest.mark.parametrize(
    ("path", "parameters"),
    [("embeddings.create", {"model": "m", "input": "a"}), ("images.generations", {"model": "m", "prompt": "a"})],
)
def test_an_answer_may_be_a_plain_dict(caller: Caller, path: str, parameters: Dict[str, Any]) -> None:
    """With `disable_strict_validation=True`, as of the official SDKs; the flag is not sent."""
    answer = {"object": "list", "data": [], "unknown": 1}
    recorder = Recorder(lambda request: httpx.Response(200, json=answer))
    method = found(caller.answering(recorder), path)

    plain = caller.wait(method(**parameters, disable_strict_validation=True))
    typed = caller.wait(method(**parameters, disable_strict_validation=False))

    assert plain == answer and type(plain) is dict
    assert typed.to_dict() == answer
    assert [json.loads(body) for body in recorder.bodies] == [parameters, parameters]


def test_raw_answers_come_in_the_same_ways(caller: Caller) -> None:
    """Bytes and plain dicts, too."""
    speaking, listing = (
        caller.answering(sound),
        caller.answering(lambda request: httpx.Response(200, json={"data": []})),
    )

    content = caller.wait(speaking.audio.with_raw_response.speech(**SPEECH))
    plain = caller.wait(
        listing.embeddings.with_raw_response.create(model="m", input="a", disable_strict_validation=True)
    )

    assert isinstance(content, RawResponse) and content.status_code == 200
    assert caller.wait(content.parse().read()) == b"RIFF...."
    assert plain.parse() == {"data": []}


def test_json_may_be_asked_for_as_bytes(caller: Caller) -> None:
    """The official SDK gives the result of a parsed file so; an error in it is still one."""
    client = caller.answering(lambda request: httpx.Response(200, json={"status": "succeeded", "content": "text"}))
    failing = caller.answering(
        lambda request: httpx.Response(200, json={"error": {"code": "1113", "message": "余额不足"}})
    )

    content = caller.wait(client.file_parser.content("task", format_type="text"))
    typed = caller.wait(client.file_parser.result("task", "text"))

    assert json.loads(caller.wait(content.read())) == {"status": "succeeded", "content": "text"}
    assert typed.content == "text"
    with pytest.raises(APIInsufficientBalanceError):
        caller.wait(failing.file_parser.content("task", format_type="text"))


def test_an_option_whose_name_a_field_has_taken_has_another(caller: Caller) -> None:
    """`timeout` is the platform's own for a page that is read; ours is `timeout_override`."""
    recorder = Recorder(lambda request: httpx.Response(200, json={"reader_result": {}}))

    caller.wait(
        caller.answering(recorder).web_reader.web_reader(url="https://a.test", timeout=20, timeout_override=3.5)
    )

    assert recorder.sent == {"url": "https://a.test", "timeout": 20}
    assert recorder.request.extensions["timeout"]["read"] == 3.5


def test_nested_groups_answer_raw_as_well(caller: Caller) -> None:
    """`knowledge.document.with_raw_response`, and below `knowledge.with_raw_response`."""
    client = caller.answering(lambda request: httpx.Response(200, json={"code": 200, "data": {}}))

    for group in (client.knowledge.document.with_raw_response, client.knowledge.with_raw_response.document):
        assert isinstance(caller.wait(group.retrieve("1")), RawResponse)
