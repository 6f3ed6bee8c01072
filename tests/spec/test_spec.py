"""The document itself: valid OpenAPI, examples that hold, and schemas that recorded reality fits."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

ROOT = Path(__file__).parents[2]
WIRE = ROOT.parent / "shared" / "wire"
SPEC: dict[str, Any] = yaml.load((ROOT / "spec" / "openapi.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
ERROR = {"$ref": "#/components/schemas/Error"}


class Operation(NamedTuple):
    """An operation with where it stands."""

    method: str
    path: str
    item: dict[str, Any]

    @property
    def answers(self) -> dict[str, Any]:
        """The media types of the answer."""
        content: dict[str, Any] = self.item["responses"]["200"]["content"]
        return content

    @property
    def requests(self) -> dict[str, Any]:
        """The media types of the request; none when it has no body."""
        content: dict[str, Any] = self.item.get("requestBody", {}).get("content", {})
        return content


OPERATIONS = [
    Operation(method.upper(), path, item) for path, methods in SPEC["paths"].items() for method, item in methods.items()
]
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.item["operationId"])


def faults(value: Any, schema: dict[str, Any]) -> list[str]:
    """What is wrong with the value, by the schema."""
    validator = Draft202012Validator({**schema, "components": SPEC["components"]})
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(value)]


def test_the_document_is_valid_openapi() -> None:
    """The whole document passes the validator of OpenAPI 3.1."""
    validate(SPEC)


@each_operation
def test_every_operation_shows_a_request_and_an_answer(operation: Operation) -> None:
    """An operation without a body shows its required parameters instead."""
    asked = [media.get("examples") for media in operation.requests.values()]
    required = [parameter for parameter in operation.item.get("parameters", []) if parameter.get("required")]
    asked += [parameter.get("examples") or parameter.get("example") for parameter in required]

    assert all(asked)
    assert asked or operation.method == "GET"
    always_streams = operation.item.get("x-stream-only", False)
    assert always_streams or all(media.get("examples") for media in operation.answers.values())


@each_operation
def test_every_example_of_an_event_fits_its_schema(operation: Operation) -> None:
    """The events of a stream are shown as they come, of every stream that there is."""
    assert ("x-stream-examples" in operation.item) is ("x-stream" in operation.item)
    for event in operation.item.get("x-stream-examples", []):
        assert faults(event, operation.item["x-stream"]) == [], event


@each_operation
def test_every_example_fits_its_schema(operation: Operation) -> None:
    """Examples of requests, parameters and answers are what they are examples of."""
    shown = [*operation.requests.values(), *operation.answers.values(), *operation.item.get("parameters", [])]

    for place in shown:
        for name, example in place.get("examples", {}).items():
            assert faults(example["value"], place["schema"]) == [], name


def test_every_example_of_an_error_fits_its_schema() -> None:
    """The answer that all operations share for errors is shown, too."""
    for response in SPEC["components"]["responses"].values():
        for media in response["content"].values():
            for name, example in media["examples"].items():
                assert faults(example["value"], media["schema"]) == [], name


def recordings() -> Iterator[tuple[str, Operation, dict[str, Any]]]:
    """The recordings of described operations, where they are at hand; in CI they have to be."""
    files = sorted(WIRE.glob("[0-9]*.json"))
    assert files or os.environ.get("CI") != "true", f"no recordings in {WIRE}"
    described = {f"{operation.method} {operation.path}": operation for operation in OPERATIONS}
    for file in files:
        recording = json.loads(file.read_text(encoding="utf-8"))
        operation = described.get(recording["endpoint"].replace(" /coding/paas/", " /paas/"))
        if operation:
            yield file.stem, operation, recording


def bodies(operation: Operation, recording: dict[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """What was answered, piece by piece, each with its schema; cut and binary answers have none."""
    answer = operation.answers.get("application/json", {}).get("schema")
    if "body" in recording:
        yield recording["body"], answer
    elif "event-stream" in (recording.get("content_type") or ""):
        for line in recording.get("raw", "").splitlines():
            data = line.removeprefix("data:").strip()
            if data.startswith("{"):
                yield json.loads(data), operation.item["x-stream"]
    elif answer and "TRUNCATED" not in recording.get("note", ""):
        yield json.loads(recording["raw"]), answer


def test_every_recorded_answer_fits_the_document() -> None:
    """Answers, pieces of streams, and errors of the platform's own form, which come under any status."""
    found: list[str] = []
    for name, operation, recording in recordings():
        for body, schema in bodies(operation, recording):
            if isinstance(body.get("error"), str):
                continue  # The outermost gateway's form, described in words only.
            found += [f"{name}: {fault}" for fault in faults(body, ERROR if "error" in body else schema)]

    assert found == []
