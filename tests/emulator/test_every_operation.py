"""Every operation of the document, called through every method that sends it, with every example of the document."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator

import pytest

from tests.clients import Caller, answering
from tests.document import OPERATIONS, Operation
from tests.existing import existing
from tests.places import found, methods_of, operation_of
from zhipuai_facade import AsyncBinaryContent, AsyncPage, AsyncStream, BinaryContent, Page, Stream, ZhipuAI
from zhipuai_facade.emulator import Emulator

PLACES = {path: operation_of(answering(), path) for path in sorted(methods_of(answering()))}


def calls() -> Iterator[Any]:
    """Each method with each example of its operation."""
    for operation in OPERATIONS:
        for path in [path for path, name in PLACES.items() if name == operation.name]:
            for name, example in operation.requests().items():
                yield pytest.param(operation, path, example, id=f"{path}-{name}")


def arguments(operation: Operation, sent: Dict[str, Any]) -> Dict[str, Any]:
    """What is sent, by its names in Python, and files as files."""
    for name in sent:
        if name in operation.files:
            upload = ("example.bin", str(sent[name]).encode())
            sent[name] = [upload] * 2 if operation.files[name] else upload
    return {operation.arguments[name]: value for name, value in sent.items()}


def ask(caller: Caller, emulator: Emulator, operation: Operation, path: str, example: Dict[str, Any]) -> Any:
    """The answer of the emulator to an example, whose things are there."""
    with ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url, verify=False) as owner:
        sent = arguments(operation, existing(owner, operation.name, example))
    client = caller.connecting(emulator.base_url, api_key=emulator.api_key, verify=False)
    answer = _read(caller, caller.wait(found(client, path)(**sent)))
    caller.close(client)
    return answer


def _read(caller: Caller, answer: Any) -> Any:
    """All of an answer, before the client is closed: pieces as a list, bytes as bytes."""
    if isinstance(answer, (Stream, AsyncStream)):
        return caller.collect(answer)
    if isinstance(answer, (BinaryContent, AsyncBinaryContent)):
        return caller.wait(answer.read())
    return answer.answer if isinstance(answer, (Page, AsyncPage)) else answer


def assert_answered(operation: Operation, answer: Any, *, streamed: bool) -> None:
    """It is of the model that the document has for it; a stream comes to its end."""
    if streamed:
        assert answer and {type(piece).__name__ for piece in answer} == {operation.event}
        assert operation.ends(answer[-1].to_dict())
    elif isinstance(answer, bytes):
        assert answer and ("x-bytes" in operation.item or not operation.answer)
        assert "x-bytes" not in operation.item or json.loads(answer)
    else:
        assert type(answer).__name__ == operation.answer


@pytest.mark.parametrize(("operation", "path", "example"), list(calls()))
def test_every_example_is_answered_with_the_right_model(
    emulator: Emulator, caller: Caller, operation: Operation, path: str, example: Dict[str, Any]
) -> None:
    """The emulator takes it, by whichever method it is sent, and what it answers is what the method promises."""
    answer = ask(caller, emulator, operation, path, example)

    assert_answered(operation, answer, streamed=operation.streams(example))
    assert (emulator.requests[-1].operation, emulator.requests[-1].credential) == (operation.name, "key")


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.event], ids=lambda one: one.name)
@pytest.mark.parametrize("stream", [True, False])
def test_every_operation_that_can_stream_does_both(
    emulator: Emulator, caller: Caller, operation: Operation, stream: bool
) -> None:
    """It streams when it is told to, and not when it is told not to, unless it can do nothing else."""
    path = next(path for path, name in PLACES.items() if name == operation.name)
    example = next(iter(operation.requests().values()))
    told = {} if operation.item.get("x-stream-only") else {"stream": stream}

    answer = ask(caller, emulator, operation, path, {**example, **told})

    assert_answered(operation, answer, streamed=operation.streams(told))


def test_every_operation_is_called() -> None:
    """None of them is left out."""
    assert {operation.name for operation in OPERATIONS} == set(PLACES.values()) - {"request"}
    assert all(operation.requests() for operation in OPERATIONS)
