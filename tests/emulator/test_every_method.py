"""Every method of both clients, called once against the emulator, which checks each request by the document."""

from __future__ import annotations

from typing import Any

import pytest

from tests.clients import Caller, answering, caller
from tests.document import OPERATIONS
from tests.emulator.test_operations import seed
from tests.places import found, methods_of, operation_of
from zhipuai_facade import AsyncBinaryContent, AsyncPage, AsyncStream, BinaryContent, Page, Stream
from zhipuai_facade.emulator import Emulator

__all__ = ["caller"]

BEHIND = {operation.name: operation for operation in OPERATIONS}
PLACES = {path: operation_of(answering(), path) for path in methods_of(answering()) if path != "request"}


def read(caller: Caller, answer: Any) -> str:
    """The kind of an answer that was read to its end."""
    if isinstance(answer, (Stream, AsyncStream)):
        return "/".join(sorted({type(piece).__name__ for piece in caller.collect(answer)}))
    if isinstance(answer, (BinaryContent, AsyncBinaryContent)):
        caller.wait(answer.read())
        return "bytes"
    return type(answer.answer if isinstance(answer, (Page, AsyncPage)) else answer).__name__


@pytest.mark.parametrize("path", PLACES)
def test_a_method_is_taken_and_answered(caller: Caller, emulator: Emulator, path: str) -> None:
    """Its request is one that the document allows, and its answer is read as what the document says."""
    operation = BEHIND[PLACES[path]]
    arguments = operation.example(("moods.wav" if "audio" in path else "moods.pdf", b"moods"))
    ids = {name: arguments[operation.arguments[name]] for name in operation.parameters("path")}
    seed(emulator.application.state, ids)
    client = caller.connecting(emulator.base_url, api_key=emulator.api_key)

    with caller.inside(client):
        answer = read(caller, caller.wait(found(client, path)(**arguments)))

    streams = operation.item.get("x-stream-only") or operation.item.get("x-stream-default")
    as_bytes = not operation.answer or path == "file_parser.content"
    assert answer == (operation.event if streams else "bytes" if as_bytes else operation.answer)
    assert {request.operation for request in emulator.requests} == {operation.name}


@pytest.mark.parametrize("path", [path for path, name in PLACES.items() if BEHIND[name].event])
def test_a_stream_is_taken_and_answered(caller: Caller, emulator: Emulator, path: str) -> None:
    """Piece by piece, each of them typed."""
    operation = BEHIND[PLACES[path]]
    client = caller.connecting(emulator.base_url, api_key=emulator.api_key)
    asked = {} if operation.item.get("x-stream-only") else {"stream": True}

    with caller.inside(client):
        answer = caller.wait(found(client, path)(**operation.example(("moods.wav", b"moods")), **asked))
        kinds = read(caller, answer)

    assert isinstance(answer, (Stream, AsyncStream))
    assert kinds == operation.event
