"""Where our requests differ from those of the official SDKs: all of it, each with its reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .recording import Received

Call = dict[str, Any]
Expect = Callable[[Received, Call], Received]


@dataclass(frozen=True)
class Difference:
    """One way in which ours differs."""

    reason: str
    calls: str
    """The calls that it concerns: a regular expression for `package method: case`."""
    expect: Expect
    """Our request, made of theirs; theirs itself when this does not concern it."""


def no_nulls(theirs: Received, call: Call) -> Received:
    if not isinstance(theirs.json, dict):
        return theirs
    return theirs.changed(json={name: value for name, value in theirs.json.items() if value is not None})


def no_empty_query(theirs: Received, call: Call) -> Received:
    return theirs.changed(query=tuple(pair for pair in theirs.query if pair[1]))


def moved(pattern: str, place: str) -> Expect:
    return lambda theirs, call: theirs.changed(path=re.sub(pattern, place, theirs.path))


def as_given(*names: str) -> Expect:
    """The arguments themselves."""

    def expect(theirs: Received, call: Call) -> Received:
        given = {name: call["arguments"][name] for name in names if name in call["arguments"]}
        if not isinstance(theirs.json, dict):
            form = [field for field in theirs.form if field[0] not in given]
            form += [(name, None, str(value).encode()) for name, value in given.items()]
            return theirs.changed(form=tuple(sorted(form, key=str)))
        return theirs.changed(json={**theirs.json, **given})

    return expect


def only_given(*names: str) -> Expect:
    """Nothing that the caller did not say."""

    def expect(theirs: Received, call: Call) -> Received:
        silent = set(names).difference(call["arguments"])
        body = theirs.json and {name: value for name, value in theirs.json.items() if name not in silent}
        return theirs.changed(json=body, query=tuple(pair for pair in theirs.query if pair[0] not in silent))

    return expect


def documented_form(theirs: Received, call: Call) -> Received:
    """Lists as repeated fields, objects as JSON."""
    arguments = {**call["arguments"], **call["arguments"].get("extra_body", {})}
    form = [field for field in theirs.form if "[" not in field[0]]
    for name, value in arguments.items():
        if any(field[0].startswith(f"{name}[") for field in theirs.form):
            items = value if isinstance(value, list) else [value]
            form += [(name, None, text_of(item).encode()) for item in items]
    return theirs.changed(form=tuple(sorted(form, key=str)))


def text_of(item: Any) -> str:
    return json.dumps(item, ensure_ascii=False, separators=(",", ":")) if isinstance(item, dict) else str(item)


DIFFERENCES = (
    Difference("Absent instead of null: what was not given is not sent.", ".*", no_nulls),
    Difference(
        "Absent instead of null: nor are defaults sent, for the platform has its own.",
        r".* (audio\.speech|batches\.create|assistant\.query_conversation_usage|knowledge\.query): needed",
        only_given("speed", "volume", "auto_delete_input_file", "page", "page_size", "size"),
    ),
    Difference("Empty query parameters are not sent.", "zai voice.list: .*", no_empty_query),
    Difference(
        "Values are not clamped: temperature and top_p are sent as they are.",
        r".* (chat\..*|audio\.transcriptions.*): (greedy|hottest)",
        as_given("temperature", "top_p", "do_sample"),
    ),
    Difference(
        "Forms as documented: a list is a repeated field, an object is JSON; their names have brackets instead.",
        ".*",
        documented_form,
    ),
    Difference("Data URLs are not cut.", ".*: data URL", as_given("messages")),
    Difference("Documented paths: agents.", ".* agents[.].*", moved("/paas/v4/v1/agents", "/v1/agents")),
    Difference(
        "Documented paths: knowledge bases.",
        r"zhipuai knowledge\.(create|query|modify|delete|used): .*",
        moved("/paas/v4/knowledge", "/llm-application/open/knowledge"),
    ),
    Difference(
        "Documented paths: documents of knowledge bases.",
        r"zhipuai knowledge\.document\.(retrieve|delete): .*",
        moved("/paas/v4/document", "/llm-application/open/document"),
    ),
    Difference(
        "Bugs: they take the model of an assistant and do not send it.",
        r".* assistant\.conversation: (?!needed).*",
        as_given("model"),
    ),
)

IMPOSSIBLE = (
    Difference(
        "Bugs: their form cannot have two items in a list; ours repeats the field.",
        r"zai audio\.transcriptions\.create: lists of two|.* (files|knowledge\.document)\.create: lists of two",
        lambda theirs, call: theirs,
    ),
    Difference(
        "Bugs: without a file, their form fails.",
        r".* (files|knowledge\.document|file_parser)\.(create|create_sync): needed|.* audio\.customization: needed",
        lambda theirs, call: theirs,
    ),
)
"""Calls that raise there before anything is sent."""

REQUIRED = Difference(
    "Required by the platform: what it always refuses a call without has to be given.",
    r".* (agents\.(invoke|async_result)|audio\.(speech|customization)|file_parser\.create\w*|images\.\w*generations|"
    r"web_search\.web_search): needed",
    lambda theirs, call: theirs,
)
"""Calls that raise here, where the platform would refuse them."""

OTHER_KINDS = {
    "zhipuai": {
        "audio.transcriptions.create",  # a transcription is no chat completion
        *("knowledge.delete", "knowledge.modify", "knowledge.document.delete", "knowledge.document.edit"),  # read here
    },
    "zai": {"audio.transcriptions.create", "file_parser.content"},  # the bytes of a document are not an httpx.Response
}
"""Methods whose answers are no instances of what theirs are annotated to return."""
