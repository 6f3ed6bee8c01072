"""Where our requests differ from those of the official SDKs: all of it, each with its reason."""

from __future__ import annotations

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
        r"zai audio\.transcriptions\.create: lists of two|zhipuai knowledge\.document\.create: lists of two",
        lambda theirs, call: theirs,
    ),
    Difference(
        "Bugs: upload_detail makes their form fail.",
        r".* (files|knowledge\.document)\.create: .*",
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
    "What the platform requires has to be given.",
    r".* (agents\.(invoke|async_result)|audio\.(speech|customization)|file_parser\.\w+|images\.\w+|web_search\.web_search)"
    ": needed",
    lambda theirs, call: theirs,
)
"""Calls that raise here, where the platform would refuse them."""
