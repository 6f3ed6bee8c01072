"""The emulator is what the document says, as far as schemathesis can tell, and schemathesis can tell."""

from __future__ import annotations

from typing import Any, Callable

import attrs
import pytest

from scripts import conformance
from scripts.conformance import Report, main, run
from tests.document import DOCUMENT, OPERATIONS
from zhipuai_facade.emulator import handlers
from zhipuai_facade.emulator.answers import Answer, Stream, Whole


def test_every_answer_is_as_the_document_says(capsys: pytest.CaptureFixture[str]) -> None:
    """Examples, limits and random data, good and bad, of every operation: no 5xx, valid answers, mistakes refused."""
    code = main(["--examples", "5"])

    printed = capsys.readouterr().out
    assert code == 0, printed
    assert all(f"\n{operation.name} " in printed for operation in OPERATIONS)


def complained(report: Report, check: str) -> bool:
    """Whether this check found something, and shows how to see it again."""
    return any(one.check == check and one.request.startswith("curl") for one in report.complaints)


def changing(monkeypatch: pytest.MonkeyPatch, operation: str, change: Callable[[Any], Any]) -> None:
    """Let the emulator answer an operation otherwise."""
    proper = handlers.HANDLERS[operation]

    def answer(state: Any, received: Any) -> Answer:
        given: Answer = change(proper(state, received))
        return given

    monkeypatch.setattr(handlers, "HANDLERS", {**handlers.HANDLERS, operation: answer})


def test_a_missing_field_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer of the emulator that lacks a required field is a complaint."""
    changing(
        monkeypatch,
        "embeddings_create",
        lambda given: Whole({name: value for name, value in given.body.items() if name != "data"}),
    )

    report = run(examples=1, only="embeddings_create")

    assert complained(report, "body_is_that_of_the_document")


def test_a_damaged_frame_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """So is a frame of a stream that lacks one."""

    def damage(given: Any) -> Any:
        if not isinstance(given, Stream):
            return given
        chunks = [{name: value for name, value in chunk.items() if name != "choices"} for chunk in given.chunks]
        return attrs.evolve(given, chunks=chunks)

    changing(monkeypatch, "tools_web_search", damage)

    report = run(examples=1, only="tools_web_search")

    assert complained(report, "frames_are_those_of_the_document")


def test_a_fault_of_the_emulator_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in the emulator is a 5xx, and a complaint."""
    changing(monkeypatch, "files_list", lambda given: given.no_such_attribute)

    report = run(examples=1, only="files_list")

    assert complained(report, "not_a_server_error")


def test_a_mistake_that_is_let_through_is_found() -> None:
    """An emulator that does not look at a required field accepts data that it has to refuse."""
    schemas = {**DOCUMENT["components"]["schemas"]}
    schemas["VideosGenerations"] = {**schemas["VideosGenerations"], "required": []}
    careless = {**DOCUMENT, "components": {**DOCUMENT["components"], "schemas": schemas}}

    report = run(careless, examples=1, only="videos_generations")

    assert complained(report, "wrong_data_is_refused") or complained(report, "not_a_server_error")


def test_an_operation_that_always_refuses_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An operation that was never asked successfully was not tried, even if every refusal is proper."""
    monkeypatch.setattr(conformance.Conversation, "prepare", lambda self, case: None)

    report = run(examples=1, only="async_results_retrieve")

    assert [one.check for one in report.complaints] == ["every operation is tried"]
