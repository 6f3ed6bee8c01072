"""Schemathesis tries the OpenAPI document on the emulator, in three ways for every operation: the examples, the limits
of every field one by one, and random data; good data, and data with a mistake in it.

    python -m scripts.conformance [--examples N] [--seed N] [--only OPERATION]

What must hold for every answer: it is no 5xx; its status, media type and body are those of the document, every frame of
a stream included; data that breaks the document is refused; nobody gets in without a key. And in the end every
operation was asked successfully and in vain. A refusal has one of the forms that the document tells of: some parts of
the platform refuse strangers, or say that something is not there, under HTTP 200. All runs make the same requests,
unless a seed makes others. The exit code is 1 when anything is wrong.

What breaks the document in one of these ways is let through on purpose, as the platform does: fields that are null,
also inside of others, count as not given, text that says true or false is a boolean, a missing body counts as an empty
object, and in a form anything is a text where a text may be, or a list of one text where such a list may be. Numbers
count as text where the caller names a request or a user, for the official SDKs' own tests send the time.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from jsonschema import Draft202012Validator
from schemathesis.config import SchemathesisConfig
from schemathesis.core import NotSet
from schemathesis.engine import events, from_schema
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks as builtin
from zhipuai_openapi.problems import find_problem

from tests.contract.exchanges import OTHER_ERRORS
from tests.document import OPERATIONS
from tests.existing import EXISTING
from zhipuai_facade import ZhipuAI
from zhipuai_facade.emulator import Emulator
from zhipuai_facade.emulator.document import FORM, Document
from zhipuai_facade.emulator.received import with_names_as_text, without_nulls

EXAMPLES = 40
MOMENT = 1790000000.0
STREAM = "text/event-stream"
END = "data: [DONE]"
OPERATION = {operation.name: operation for operation in OPERATIONS}
UNDER_200 = ("/v1/responses", "/v1/models", "/monitor/")
"""Where strangers are refused under HTTP 200."""
REFUSALS = [Draft202012Validator(schema) for schema in OTHER_ERRORS]

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "body_is_that_of_the_document",
    "strangers_are_refused",
    "media_type_is_that_of_the_document",
    "frames_are_those_of_the_document",
    "wrong_data_is_refused",
)
# Not asked for: unsupported_method, allow_header_conformance (the platform answers unknown routes with HTTP 200),
# positive_data_acceptance (it refuses what no schema can tell, such as a file that does not exist).


@dataclass(frozen=True)
class Complaint:
    """One thing that is wrong, and a request that shows it."""

    operation: str
    check: str
    message: str
    request: str

    def __str__(self) -> str:
        return f"{self.operation}\n  {self.check}: {self.message}\n  {self.request}"


@dataclass
class Report:
    """What came out."""

    complaints: list[Complaint] = field(default_factory=list)
    tried: Counter[str] = field(default_factory=Counter)
    """Requests, by operation."""
    accepted: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    streamed: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def table(self) -> Iterator[str]:
        """One line for each operation."""
        yield "{:36}{:>8}{:>10}{:>9}{:>9}".format("operation", "tried", "accepted", "refused", "streams")
        for name, number in sorted(self.tried.items()):
            yield f"{name:36}{number:8}{self.accepted[name]:10}{self.refused[name]:9}{self.streamed[name]:9}"


class Conversation:
    """One run: what schemathesis asks, with what it cannot know put in, and what is answered."""

    def __init__(self, emulator: Emulator, document: Mapping[str, Any]) -> None:
        self.report = Report()
        self._document = Document(document)
        self._emulator = emulator
        self._closed: set[str] = set()
        self._client = ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url)

    def prepare(self, case: Any) -> None:
        """Good data names files, batches and tasks that exist; no schema can tell which."""
        if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
            return
        for name, make in EXISTING.get(case.operation.definition.raw["operationId"], {}).items():
            for given in (case.path_parameters, case.query, case.body):
                if isinstance(given, dict) and name in given:
                    given[name] = make(self._client)

    def note(self, case: Any, response: Any) -> None:
        """Count."""
        name = case.operation.definition.raw["operationId"]
        refused = response.status_code >= 400 or refuses(response)
        self.report.tried[name] += 1
        self.report.accepted[name] += not refused
        self.report.refused[name] += refused
        self.report.streamed[name] += is_stream(response)

    def media_type(self, context: Any, response: Any, case: Any) -> bool | None:
        """The media type of the document; a stream where one was asked for."""
        operation = OPERATION[case.operation.definition.raw["operationId"]]
        body = case.body if isinstance(case.body, dict) else {}
        if is_stream(response) and operation.streams({name: one for name, one in body.items() if one is not None}):
            return None
        return None if refuses(response) else builtin.content_type_conformance(context, response, case)

    def body(self, context: Any, response: Any, case: Any) -> bool | None:
        """An answer is that of the document, and a refusal has one of the forms that it tells of."""
        if refuses(response) or is_stream(response):  # the pieces of a stream are looked at one by one
            return None
        return builtin.response_schema_conformance(context, response, case)

    def strangers(self, context: Any, response: Any, case: Any) -> bool | None:
        """Without a key everything is refused."""
        if case.operation.path.startswith(UNDER_200):
            if case.operation.label not in self._closed:
                self._closed.add(case.operation.label)
                assert refuses(case.call(headers={"Authorization": "Bearer nobody"})), "a stranger is let in"
            return None
        builtin.missing_required_header(context, response, case)
        return builtin.ignored_auth(context, response, case)

    def frames(self, context: Any, response: Any, case: Any) -> bool | None:
        """Every frame of a stream is valid, and the last says that it is over."""
        if is_stream(response) and response.status_code == 200:
            operation = OPERATION[case.operation.definition.raw["operationId"]]
            *frames, nothing = response.content.decode("utf-8").split("\n\n")
            values = [json.loads(frame.partition("data: ")[2]) for frame in frames if frame != END]
            assert not nothing and (frames[-1] == END or operation.ends(values[-1])), (
                f"the stream ends with {frames[-1]}"
            )
            for value in values:
                wrong = self._document.violations(operation.item["x-stream"], value)
                assert not wrong, f"{wrong[0].json_path}: {wrong[0].message}"
        return None

    def refusal(self, context: Any, response: Any, case: Any) -> bool | None:
        """Data with a mistake is refused, unless the mistake is one that the platform overlooks."""
        if refuses(response) or (response.status_code < 400 and self._overlooked(case)):
            return None
        return builtin.negative_data_rejection(context, response, case)

    def _overlooked(self, case: Any) -> bool:
        operation = self._document.operation(case.operation.definition.raw["operationId"])
        if operation is None or operation.body is None:
            return False
        body = {} if isinstance(case.body, NotSet) else case.body
        if not isinstance(body, dict):
            return False
        given = with_names_as_text(without_nulls(body))
        if operation.body_media == FORM:
            properties = self._document.resolve(operation.body)["properties"]
            given = dict(body)
            for value in ("any text", ["any text"]):
                texts = [name for name in body if not self._document.violations(properties.get(name, {}), value)]
                given = {**given, **dict.fromkeys(texts, value)}
        return given != case.body and not self._document.violations(operation.body, given)


def refuses(response: Any) -> bool:
    """Whether an answer is a refusal in another form than `Error`, under whatever status."""
    try:
        value = json.loads(response.content)
    except ValueError:
        return False
    return find_problem(value) is not None and any(schema.is_valid(value) for schema in REFUSALS)


def is_stream(response: Any) -> bool:
    """Whether the answer is a stream."""
    return any(value.startswith(STREAM) for value in response.headers.get("content-type", []))


def configuration(api_key: str, *, examples: int, seed: int | None) -> SchemathesisConfig:
    """What is asked and looked at: the same in every run, or with a seed in every run with this seed."""
    generation = {"max-examples": examples, "deterministic": seed is None, "database": "none", "no-shrink": True}
    return SchemathesisConfig.from_dict(
        {
            "seed": seed or 0,
            "headers": {"Authorization": f"Bearer {api_key}"},
            "continue-on-failure": True,
            "output": {"sanitization": {"enabled": False}},
            "max-stream-events": 1_000_000,
            "generation": generation,
            "checks": {"enabled": False, **{name: {"enabled": True} for name in CHECKS}},
            "phases": {
                "examples": {"extra-data-sources": {"responses": False}},
                "coverage": {"extra-data-sources": {"responses": False}, "unexpected-methods": []},
                "fuzzing": {"extra-data-sources": {"responses": False}, "error-feedback": {"enabled": False}},
                "stateful": {"enabled": False},
            },
        }
    )


def run(
    document: Mapping[str, Any] | None = None,
    *,
    examples: int = EXAMPLES,
    seed: int | None = None,
    only: str | None = None,
) -> Report:
    """Ask an emulator of this document everything, and look at what it answers."""
    packaged = Document.packaged().content
    # As strict as the emulator is with itself, there would be nothing to find: what it says is checked here, not there.
    with Emulator(document=document, clock=lambda: MOMENT, strict=False) as emulator:
        conversation = Conversation(emulator, packaged)
        started = time.monotonic()
        schemathesis.hooks.unregister_all()
        schemathesis.hook("before_call")(lambda context, case, kwargs: conversation.prepare(case))
        schemathesis.hook("after_call")(lambda context, case, response: conversation.note(case, response))
        registered = {
            "body_is_that_of_the_document": conversation.body,
            "strangers_are_refused": conversation.strangers,
            "media_type_is_that_of_the_document": conversation.media_type,
            "frames_are_those_of_the_document": conversation.frames,
            "wrong_data_is_refused": conversation.refusal,
        }
        for name, check in registered.items():
            schemathesis.check(_named(name, check))
        config = configuration(emulator.api_key, examples=examples, seed=seed)
        schema = schemathesis.openapi.from_dict(dict(packaged), config=config)
        schema.config.update(base_url=emulator.base_url.replace("/paas/v4", ""))
        if only is not None:
            schema = schema.include(operation_id=only)
        for event in from_schema(schema).execute():
            conversation.report.complaints.extend(complaints_of(event))
        conversation.report.seconds = time.monotonic() - started
    expected = [one.operation_id for one in conversation._document.operations if only in (None, one.operation_id)]
    conversation.report.complaints.extend(_untried(conversation.report, expected))
    return conversation.report


def _named(name: str, check: Any) -> Any:
    def call(context: Any, response: Any, case: Any) -> bool | None:
        result: bool | None = check(context, response, case)
        return result

    call.__name__ = name
    return call


def complaints_of(event: Any) -> Iterator[Complaint]:
    """What an event of schemathesis says that is wrong."""
    if isinstance(event, events.ScenarioFinished):
        for case, nodes in event.recorder.checks.items():
            for node in nodes:
                if node.failure_info is not None:
                    failure, answer = node.failure_info.failure, event.recorder.interactions[case].response
                    text = "" if answer is None else answer.content[:300].decode("utf-8", "replace")
                    message = f"{failure.title}. {failure.message} Answered: {text}".replace("\n", " ")
                    yield Complaint(event.recorder.label, node.name, message, node.failure_info.code_sample)
    elif isinstance(event, events.NonFatalError):
        yield Complaint(event.label, "schemathesis", str(event.value), "")
    elif isinstance(event, events.FatalError):
        yield Complaint("all", "schemathesis", repr(event.exception), "")


def _untried(report: Report, operations: Sequence[str]) -> Iterator[Complaint]:
    for name in operations:
        for what, counted in (("accepted", report.accepted), ("refused", report.refused)):
            if not counted[name]:
                yield Complaint(
                    name, "every operation is tried", f"none of {report.tried[name]} requests was {what}", ""
                )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is wrong, and a table; 1 when anything is."""
    parser = argparse.ArgumentParser(prog="conformance", description="Try the OpenAPI document on the emulator.")
    parser.add_argument("--examples", type=int, default=EXAMPLES, help="random requests each (default: %(default)s)")
    parser.add_argument("--seed", type=int, help="make other random requests than always")
    parser.add_argument("--only", help="the operation id of the only operation to try")
    options = parser.parse_args(arguments)
    logging.getLogger("python_multipart").setLevel(logging.ERROR)  # it warns of every damaged form
    report = run(examples=options.examples, seed=options.seed, only=options.only)
    for complaint in dict.fromkeys(report.complaints):
        print(complaint, end="\n\n")
    for line in report.table():
        print(line)
    found = len(report.complaints)
    print(f"{sum(report.tried.values())} requests in {report.seconds:.0f} s: ", end="")
    print(f"{found} of the answers are wrong" if found else "every answer is as the document says")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
